import { plain } from './plain.js'

/**
 * Names of algorithms and coins as miners take them after `-a`, `--algo` and `--coin`. From the manuals of the programs in
 * `families.ts`, entered by hand 2026-11; facts, no licence. Kept in ROT13 (see {@link plain}).
 */
export const algorithmNames: ReadonlySet<string> = new Set(
  plain(`
enaqbzk enaqbzk-0 ek ek/0 ek/jbj ek/ned ek/tensg ek/fsk ek/lnqn ek/xrin enaqbzned enaqbzjbj enaqbzfsk enaqbzlnqn enaqbzky enaqbzghfxr
cnaguren qrslk netba2 netba2/puhxjn netba2/puhxjni2 netba2/avawn netba2/jexm puhxjn puhxjn2 netba2q4096 netba2q500 netba2vq pelcgbavtug
pelcgbavtug_yvgr pelcgbavtug-yvgr pelcgbavtug-urnil pelcgbavtug_urnil pelcgbavtug_i7 pelcgbavtug_i8 pelcgbavtuge pelcgbavtug-zbarebi7 pa
pa/e pa/0 pa/1 pa/2 pa/snfg pa/unys pa/knb pa/egb pa/ejm pa/myf pa/qbhoyr pa/ppk pa/hck2 pa-yvgr pa-yvgr/0 pa-yvgr/1 pa-urnil pa-urnil/0
pa-urnil/ghor pa-urnil/kui pa-cvpb pa-cvpb/gyb pa_tch pa-tch pelcgbavtug_tch tubfgevqre te te_pelcgb zvxr syrk
rgunfu rgpunfu rgunfuo3 hodunfu xnjcbj cebtcbj cebtcbjm cebtcbj-irevoybpx cebtcbj-rgurepber cebtcbj-freb cebtcbj-mnab cebtcbj_mnab
svebcbj zrbjcbj riecebtcbj nhgbylxbf nhgbylxbf2 retb bpgbchf pbasyhk oynxr3 oynxr3_nyrcuvhz nyrcuvhz oynxr3_qrperq oynxr3_vebasvfu
vebasvfu xurnilunfu urnilunfu xnfcn xnf xneyfraunfu xneyfraunfui2 clevaunfu clevaunfui2 arkncbj arkn enqvnag fun512256q
fun512_256q_enqvnag svfuunfu qlarkfbyir qlark mryunfu mry ornzunfu ornzunfu3 ornzi3 ornz ornz-vvv rdhvunfu rdhvunfu144_5 rdhvunfu192_7
rdhvunfu125_4 rdhvunfu210_9 rdhvunfu96_5 rdhvunfu150_5 rdhvunfu200_9 144_5 192_7 125_4 210_9 96_5 150_5 phpxbb phpxbb_nr phpxbbplpyr
phpxbb29 phpxbb24 phpxnebb phpxnebb29 phpxnebb29q phpxnebb29o phpxnebbq29 phpxnebbz29 phpxnebb29f phpxnebb29-32 phpxnebbm29 phpxngbb
phpxngbb31 phpxngbb32 nrgreavgl p29 p29nr p29z p31 p32 pe29-40 irehf irehfunfu iregpbva iregunfu bpgn0y zrzrunfu zrzrunfui2 kryvfunfu
kryvfunfui2 kryvfunfui2_crcrj fcrpgerk nfgebojg nfgebojg/i2 nfgebojgi3 nfgevk jntynlyn ubbunfu pelcgvk pelcgvk_bk8 dhovp fun3k fun3g
fun256qg fun256pfz fun512256
k11 k11rib k11tbfg k12 k13 k14 k15 k16e k16eg k16ei2 k16f k17 k17e k18 k20e k21f k22v k25k k33 k7 krina fpelcg fpelcg-a fpelcg:2048
fun256 fun256q fun256g fun256d ylen2i2 ylen2i3 ylen2eri2 ylen2eri3 ylen2er ylen2m ylen2m330 ylen2u ylen2gqp ylen2ip0ona ylen2-jropunva
ylen2i2-byq arbfpelcg arbfpelcg-knln tebrfgy zle-te zlevnq-tebrfgy qzq-te avfg5 dhnex dhovg fxrva fxrva2 fxrvafun fxhax fxhaxunfu xrppnx
xrppnxp oynxr oynxrpbva oynxr2f oynxr2o oynxr2o-ogpp qrperq cragn cragnoynxr shthr256 urnil uzd1725 ufe wnpxcbg wun wrbatunfu xrppnx256
yhssn zwbyyave cnqvunfu cnjryunfu cuv cuv2 cuv1612 cuv5 cbylgvzbf envasberfg esi2 fvo fvn fvn-oynxr2o fbabn gvzrgeniry gvzrgeniry10
gevohf inavyyn irygbe ivgnyvhz juveycbby juveypbva juvey jvyqxrppnx lrfpelcg lrfpelcge8 lrfpelcge8t lrfpelcge16 lrfpelcge16i2 lrfpelcge32
lrfcbjre lrfcbjree16 lrfcbjrefhtne lrfcbjregvqr lrfcbjreygapt lrfcbjrevp lrfcbjrehek lrfcbjreztcp lrfcbjre-o2o cbjre2o zvabgnhe zvabgnhek
z7z ubqy nkvbz onfgvba ovgpber ozj ozj512 p11 pelcgbyvtug pheirunfu qrrc qrqny qebc rdhvunfu rkbfvf serfu tygnfgenyunfu tygwrbatunfu
tygcnqvunfu tygcnjryunfu tyg-nfgenyunfu tybonyunfu urk nyyvhz navzr netba2q250 netba2q16000 0k10 nretb onyybba opq pheir25519
qnttreunfuvzbgb qnttre qnttre-unfuvzbgb rgurerhz rgu rgp eia ret psk gba gbacbj veba avzvd netba2q-avz mvyyvdn mvy unaqfunxr uaf xnqran
xqn oynxr2f-xqn rntyrfbat pxo yoel zgc zgc-gpe zjp-p29q zjp-p31 teva32 gryybe freb iqf irvy aveinan fxlqbtr ribunfu fppcbj jnynunfu
ergurerhz nalgvzr chssresvfu2ozo cuvunfu dunfu bpgen dhnv nhehz mrcule ygp ogp zbareb kze encgberhz jbjareb lnqn
`).split(/\s+/),
)
