import { plain } from './plain.js'

/**
 * Names of programs that trojans of mining go by, in the reports of those who found them (Alibaba Cloud, Tencent, Trend Micro, Aqua,
 * Cado, Sysdig, Unit 42, 2018 to 2025), entered by hand 2026-11 and not held against each report one by one. Names that honest
 * programs bear are left out. Kept in ROT13 (see {@link plain}).
 */
const trojanNames: ReadonlySet<string> = new Set(
  plain(`
xvafvat xqrigzcsfv xvafvat2 flfei flfei-uryyb flfei012 flfei013 argjbex01 argjbex001 jngpuobt jngpuqbtf xfbsgvedqf xguebgyqf xjbexreqf
xreorebqf xuhtrcntrqf xguernqqv xguernqqx qqtf dj3kg dj3kg.2 ovbfrgwraxvaf wraxvam fhfgrf fhfgfr cnzqvpxf yxjtfr konfu qohfrq qohfr
qohfrk cucthneq cuchcqngr flfthneq flfthreq flfhcqngrf argjbexfreivpf mvtj mrggnttt nrtvff crespgy crespp jvmyzfu erqgnvy zvtb unqbbxra
qvvpbg xnvwv gfz32 gfz64 pelcgb-zvare eflapq-zvare fbyeq fbye.fu pelcgbabgre obaaf obaa.fu xkwq zvareq64 xj0 xjbex xjbexre34 xjbexre0
ngq-zvare tct-ntragq lfnlqu qvfx_travhf qtcgq paevt tvgyno-zvtengr wnif wnin-p wninp.fu kz64 kze64 kzef kvt kzk kzk2 qbangr.i2 cjaevt
cjaevty ocebse vavgqe pebaqe flfqe   kze-yvahk zqespxe erqvf2 erqvf2.gne mmu mmuf arjvavg.fu vf.fu ef.fu onfuvep onfuvep.k86_64
onfuvep.v686 gagerpug qbpxtrqqba fova_h nof.fu ovbfrg2 yhpvsre oyhrzvare zvkareqk zlxvatf yrzbaqhpx yqz.rkr pbvazvare m0zvare m0zvare.fu
ebpxr u2zvare afccf atvbjro nopobg urmo urmo.fu fcvevg-zvare enccreobg cebzrgrv  hcyhtcynl fdubfg kuvqr ukk fpna.fu jagxlt jagxlt
pbaaf.fu cfcvat zhyrevqre pchzvare-k zhufgvx fxvqznc cnzqvpxf2 xnhqvgrq xfjncrq flfgrzzq flfybtqq pyrnasqn
`).split(/\s+/),
)

/** Whether reports name a trojan of mining so. A name is a hint: anyone may take it. */
export function isTrojanName(program: string): boolean {
  return (
    program.length > 2 &&
    program.length < 40 &&
    trojanNames.has(program.toLowerCase().replace(/\.(?:exe|elf|bin|x86_64|x64)$/, ''))
  )
}
