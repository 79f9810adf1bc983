import { plain } from './plain.js'

/**
 * Options that miners alone have. From the manuals of the programs in `families.ts`, entered by hand 2026-11; facts, no licence.
 * Kept in ROT13 (see {@link plain}).
 */
export const minerOptions: ReadonlySet<string> = new Set(
  plain(`
--qbangr-yriry --qbangr-bire-cebkl --evt-vq --pch-znk-guernqf-uvag --pch-zrzbel-cbby --pch-ab-lvryq --pch-netba2-vzcy --netba2-vzcy
--enaqbzk-vavg --enaqbzk-ab-ahzn --enaqbzk-zbqr --enaqbzk-1to-cntrf --enaqbzk-jezfe --enaqbzk-ab-eqzfe --enaqbzk-pnpur-dbf
--enaqbzk-hfr-1to-cntrf --uhtr-cntrf-wvg --ab-uhtr-cntrf --uhtrcntr-fvmr --phqn-osnpgbe --phqn-osnpgbe-uvag --phqn-ybnqre --bcrapy-ybnqre
--orapu-fhozvg --frys-fryrpg --qnrzba-cbyy-vagreiny --qnrzba-wbo-gvzrbhg --qnrzba-mzd-cbeg --fcraq-frperg-xrl --cnhfr-ba-npgvir
--cnhfr-ba-onggrel --avprunfu --rgufgenghz --yue --yue-ghar --yue-nhgbghar-zbqr --yue-nhgbghar-vagreiny --yue-ybj-cbjre --yue-nytb
--yue-zbqr --yue-erfrg-gvzr --ybpx-ppybpx --qnt-ohvyq-zbqr --rkgen-qnt-rcbpu --ranoyr-qnt-pnpur --qhny-nytb --qhnynytb --qhnyzbqr
--qhnycbby --qhnyhfre --qhnyfgenghz --mvy-rfz --mvycbby --mvy-cbby --mvyhfre --mvy-jnyyrg --mvy-pnpur --sbepr-zfe-gjrnxf
--qvfnoyr-zfe-gjrnxf --qvfnoyr-tch-gjrnxf --tch-obbfg --tch-vagrafvgl --tch-enj-vagrafvgl --tch-jbexfvmr --tch-guernqf --tch-nhgb-ghar
--tch-cebtcbj-oybo --n0-vf-mvy --pch-guernqf-vagrafvgl --qvfnoyr-rgunfu-yrnx-svk --sctn_pyx_pber --sctn_ipp_vag --sctn_qrivprf
--sctn_r300 --sctn_re_nhgb --sctn_hcqngr_sj --rgu_pbasvt --rgu_fgenghz_zbqr --rgu_qnt_nyybp_yvzvg --evt_vq --au_pbzob --funerybt
--ogp-nqqerff --ogp-fvt --fpelcg-a --guernq-pbapheerapl --ybbxhc-tnc --xreary-gjrnxf --tch-ratvar --tch-zrzpybpx --tch-zrzqvss
--tch-cbjreghar --nhgb-sna --svk-cebgbpby --ovgznva-bcgvbaf --ninyba-bcgvbaf --vpnehf-bcgvbaf --xybaqvxr-bcgvbaf --osyfp-bireurng
--unfusnfg --zuf-gnetrg --qvss-zhygvcyvre --qvss-snpgbe --ylen2m330-zngevk --pch-zvavat --znk-ybt-engr --fgenghz-cbeg --cebkl-cbby
--snez-erpurpx --snez-ergevrf --qvfcynl-vagreiny --phqn-qrivprf --py-ybpny-jbex --py-tybony-jbex --phqn-oybpx-fvmr --phqn-tevq-fvmr
--phqn-cnenyyry-unfu --bcrapy-cyngsbez --ercbeg-unfuengr --UJZBA --ujzba-ybt --aizy-sna --jngpuqbt-zbqr --ab-fgevpg-ffy --fgenc
--zvar-hfre --zretr-pbvaf --mretcbby --snez-unfu --nhgbfjvgpu --zvavat-nqqerff --jnyyrg-nqqerff --zvare-zbqr --xnfcnq-nqqerff
--ahz-guernqf-zvavat --fgneg-zvavat --zvar-jura-abg-flaprq --zvavat-guernq-pbhag --cbby-oebxra-ecp --cbby-ab-rafho --kvagrafvgl
--enjvagrafvgl --funerf-yvzvg --znk-erwrpgrq --fhozvg-fgnyr --fhozvg-unfuengr --ibgr-qrisrr --pch-nssvavgl-znfx --znk-vagrafvgl-uvag
--nytb-zva-gvzr --ghar-shyy --ncv-jbexre-vq --ncv-vq --uggc-npprff-gbxra --ab-pch-zvavat --erfreir-uhtrcntrf --rkgenabapr-fhofpevor
--qvfnoyr-rkgenabapr-fhofpevor --zhygvnytb --xrrcnyvirq --zvavat-guernqf
-rcbby -rjny -rjbexre -rcfj -qcbby -qjny -qcfj -qpbva -qpev -mcbby -mjny -mcfj -rfz -nyycbbyf -nyypbvaf -zcbeg -pqzcbeg -pqz -snazva
-snaznk -ziqqp -piqqp -zpybpx -ppybpx -gfgbc -gfgneg -zvaEvtFcrrq -rerf -yvqnt -tfre -nygahz -absrr -eienz -qnterfgneg -jqbt -sgvzr
-jfgngf -cebgb
`).split(/\s+/),
)
