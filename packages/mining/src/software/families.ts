import { plain } from './plain.js'

/**
 * Miner programs: the family and the names that its program goes by. From the programs' own documentation and release archives, entered
 * by hand 2026-11; facts, no licence. Kept in ROT13 (see {@link plain}): `Snzvyl | anzr anzr`.
 */
export const familyLines: readonly string[] = plain(`
KZEvt | kzevt kzevtq kzevt-abgyf kzevt-phqn kzevt-nzq kzevt-aivqvn kzevtpp kzevtqnrzba kzevtzvare kzevt-zb kze zbarebbprna
kzevt-cebkl | kzevt-cebkl kzevtcebkl kzecebkl
KZE-Fgnx | kze-fgnx kze-fgnx-pch kze-fgnx-ek kze-fgnx-aivqvn kze-fgnx-nzq
pchzvare | pchzvare zvareq pchzvare-bcg pchzvare-zhygv pchzvare-ffr2 pchzvare-nik pchzvare-nik2 pchzvare-nik512 pchzvare-mra pchzvare-mra3 pchzvare-te pchyvzvg-zvare ostzvare-pch fhtneznxre pchzvare-nrf-ffr42 z-zvareq z-pchzvare cbbyre-pchzvare
ppzvare | ppzvare ppzvare-k64 ppzvare-irehf xynhfg
ptzvare | ptzvare ptzvare-abtch
OSTZvare | ostzvare ostzvare-ecp
ftzvare | ftzvare ftzvare-tz nirezber
rguzvare | rguzvare rguzvare-trabvy cebtcbjzvare xnjcbjzvare zrbjcbjzvare riecebtcbjzvare rgpzvare
G-Erk | g-erk gerk g-erk-zvare gerkzvare
AOZvare | aozvare ao-zvare
TZvare | tzvare tzvare-phqn
ybyZvare | ybyzvare ybyzvare-py
GrnzErqZvare | grnzerqzvare gez-zvare
FEOZvare | feozvare feozvare-zhygv feozvare-pa
OmZvare | omzvare
Evtry | evtry evtry-zvare
anabzvare | anabzvare
CubravkZvare | cubravkzvare
Pynlzber | rguqpezvare64 rguqpezvare aftchpazvare mrpzvare64 pynlzber
JvyqEvt | jvyqevt jvyqevt-zhygv
zvavM | zvavm zvavmzvare
BarMrebZvare | barmrebzvare
Ozvare | ozvare
RJOS | rjos rjoszvare mz-rjos
aurdzvare | aurdzvare aurdzvare_pch
irehfzvare | irehfzvare aurdzvare-irehf uryyzvare
PelcgbQerqtr | pelcgbqerqtr m-rarzl mrarzl
Rkpningbe | rkpningbe audz avprunfudhvpxzvare avprunfuzvare avprunfu
Xelcgrk | xelcgrkzvare xelcgrk
haZvarnoyr | hazvarnoyr zvarnoyr-ncc hazvanoyr
nfgebzvare | nfgebojg-zvare nfgebzvare qreb-zvare qrebzvare
qrebyhan | qrebyhan-zvare
Dhovp | dyv-pyvrag dyv-ehaare dhovp-pyvrag edvare edvare-k86
Veba Svfu | vebasvfu-zvare
Kryvf | kryvf_zvare kryvf-zvare
Fcrpger | fcrpger-zvare gaa-zvare gaa-zvare-pch
Xnfcn zvare | xnfcn-zvare omzvare-xnf xneyfra-zvare cleva-zvare ubbfng-zvare
Nyrcuvhz zvare | nyrcuvhz-zvare tch-zvare
LrfpelcgE | lrfpelcg-zvare lrfcbjre-zvare
Cxgzvare | cnpxrgpelcg cxgzvare
Encgberhz | egz-zvare
Mrcule | mrcule-zvare
afszvare | afszvare
Zbareb Fcryhaxre | fcryhaxre
ZbarebBprna | zbarebbprna_zvare zbarebbprna-zvare zb-zvare
p3cbby | p3cbby p3cbby_zvare p3cbby-zvare
zvaretngr | zvaretngr zvaretngr-pyv
PbvaVzc | pbvavzc
UbarlZvare | ubarlzvare phqbzvare phqb-zvare phqbzvarepyv
Njrfbzr Zvare | njrfbzrzvare
ZhygvCbbyZvare | zhygvcbbyzvare arzbfzvare envaobjzvare
UvirBF | uvirbf-zvare uvir-synfurq
Cbby fbsgjner | fgenghz-cebkl fgenghzcebkl rgucebkl-zvare zvare-cebkl ehfgzvareflfgrz zvarecebkl
`).split('\n')
