import { verbatim } from '../html/markup.js'

/** Paper by day, near-black by night, one amber for what deserves a look, vermilion for what was lost; grey on paper. */
const colours = `
:root{color-scheme:light dark;--paper:#fff;--ink:#1a1a18;--soft:#5b5b57;--line:#dcdcd7;--band:#d5d5cf;--amber:#c77700;--lost:#b3361b}
@media (prefers-color-scheme:dark){:root{--paper:#141413;--ink:#e3e2dc;--soft:#a3a29b;--line:#33332f;--band:#45453f;--amber:#f2b01e;--lost:#ff7d5c}}
`

const words = `
*{box-sizing:border-box}
html{-webkit-text-size-adjust:100%;text-size-adjust:100%}
body{margin:0;background:var(--paper);color:var(--ink);font:14px/1.5 system-ui,-apple-system,"Segoe UI",Roboto,"Noto Sans","PingFang SC","Microsoft YaHei","Noto Sans SC","Noto Sans CJK SC",sans-serif;font-variant-numeric:tabular-nums;overflow-wrap:anywhere}
main,header,footer{max-width:960px;margin:0 auto;padding:0 16px}
header{padding-top:24px}
.brand{margin:0;display:flex;gap:8px;align-items:center;color:var(--soft)}.brand b{color:var(--ink)}.brand svg{flex:none}
h1{font-size:24px;line-height:1.35;margin:16px 0 8px;font-weight:600;max-width:34em;text-wrap:balance}
h2{font-size:18px;line-height:1.35;margin:40px 0 8px;font-weight:600}
h3{font-size:16px;margin:24px 0 4px;font-weight:600}
h3::first-letter{text-transform:uppercase}
h4{font-size:14px;margin:24px 0 4px;font-weight:600}
p{margin:4px 0;max-width:52em}
.soft,.caption{color:var(--soft)}.caption{font-size:12px}.lost{color:var(--lost)}
.sentence{font-size:18px;line-height:1.45;margin:8px 0}
a{color:inherit;text-decoration-color:var(--amber);text-decoration-thickness:2px;text-underline-offset:3px}
a:focus-visible,[tabindex]:focus-visible{outline:2px solid var(--amber);outline-offset:2px}
code{font:12px/1.5 ui-monospace,SFMono-Regular,Consolas,monospace;overflow-wrap:anywhere}
ul,ol{margin:4px 0;padding:0;list-style:none}
.hidden{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%);white-space:nowrap}
`

const parts = `
table{border-collapse:collapse;width:100%}
th,td{text-align:left;vertical-align:top;padding:8px 16px 8px 0;border-bottom:1px solid var(--line)}
th:last-child,td:last-child{padding-right:0}
thead th{font-weight:600;color:var(--soft);font-size:12px;white-space:nowrap;border-bottom-color:var(--soft)}
.number{white-space:nowrap}
td.place{min-width:9em}td.why{min-width:14em}
.verdict{white-space:nowrap;font-weight:600}.verdict svg{width:12px;height:12px;margin-right:6px;vertical-align:-1px}
.senses{white-space:nowrap}.senses i{display:inline-block;width:18px;height:18px;line-height:17px;text-align:center;font-style:normal;font-size:11px;color:var(--soft);border:1px solid var(--line);margin-right:-1px}
.senses i.on{color:var(--paper);background:var(--ink);border-color:var(--ink);font-weight:600;position:relative}
.senses i.off{opacity:.55}
.lead{border-top:2px solid var(--ink);margin-top:56px}
.lead>h2{margin-top:16px}
.finding{border-top:1px solid var(--line);margin-top:24px}.finding h3{margin-top:16px}
.facts{display:grid;grid-template-columns:max-content 1fr;gap:4px 24px;margin:8px 0}.facts dt{color:var(--soft)}.facts dd{margin:0;min-width:0}
.short{grid-template-columns:repeat(auto-fill,minmax(216px,1fr));gap:8px 24px}.short>div{min-width:0}.short dt{font-size:12px}
svg.plot{width:100%;height:auto;display:block;margin:4px 0;font-family:inherit;font-variant-numeric:tabular-nums}
.narrow{display:none}
.beside{display:flex;gap:24px}.most{flex:540;min-width:0}.rest{flex:260;min-width:0}
.terms li{display:grid;grid-template-columns:176px 40px 1fr;gap:16px;padding:5px 0;border-bottom:1px solid var(--line)}
.terms .weight{text-align:right}.terms .start,.terms .weight{color:var(--soft)}.terms .result{font-weight:600;border-bottom:0}.terms .result .weight{color:var(--ink)}
.bar svg{width:100%;height:16px;display:block;margin-top:2px}
.checks li{display:grid;grid-template-columns:96px 1fr;gap:16px;padding:4px 0;border-bottom:1px solid var(--line)}
.checks li>:first-child{white-space:nowrap}.checks .open>:first-child{font-weight:600}.checks .ruled-out{color:var(--soft)}
.gaps li{padding-left:16px;text-indent:-16px}.gaps li::before{content:"–";display:inline-block;width:16px;text-indent:0;color:var(--soft)}
.harm th{font-weight:400;color:var(--soft);min-width:9em}.harm td:nth-child(2){white-space:nowrap}
.proofs td:first-child{white-space:nowrap}.files td:last-child{min-width:10em}
footer{padding-bottom:64px}footer .verdicts li{padding:2px 0}
`

const media = `
@media (max-width:960px){
th,td{padding-right:12px}.leads .number{white-space:normal}td.place,td.why{min-width:0}
}
@media (max-width:640px){
h1{font-size:21px}.sentence{font-size:16px}
.wide{display:none}.narrow{display:block}
.beside{display:block}.rest svg.plot{max-width:276px}
.leads thead,.files thead{position:absolute;left:-9999px}
.leads,.leads tbody,.leads tr,.files,.files tbody,.files tr,.files td{display:block}
.leads tr{display:flex;flex-wrap:wrap;gap:4px 16px;padding:12px 0;border-bottom:1px solid var(--line)}
.leads td{border:0;padding:0;min-width:0}.leads td:first-child{color:var(--soft)}.leads .marks{margin-left:auto}
.leads .place,.leads .why{flex:0 0 100%;order:1}.leads .place{font-weight:600}.leads .number{order:2}
.leads .number:empty{display:none}.leads .number::before{content:attr(data-label) " ";color:var(--soft)}
.files tr{padding:8px 0;border-bottom:1px solid var(--line)}.files td{border:0;padding:0}
.harm,.harm tbody,.harm tr,.harm th,.harm td{display:block}.harm tr{padding:6px 0;border-bottom:1px solid var(--line)}.harm th,.harm td,.harm td:nth-child(2){border:0;padding:0;white-space:normal}
.facts{grid-template-columns:1fr;gap:0}.facts dd{margin-bottom:8px}.short{grid-template-columns:1fr 1fr;gap:8px 16px}.short dd{margin:0}
.terms li{grid-template-columns:1fr 40px;gap:0 12px}.terms li>:last-child{grid-column:1/-1}
.checks li{grid-template-columns:1fr;gap:0}
}
@media print{
:root{color-scheme:light;--paper:#fff;--ink:#000;--soft:#444;--line:#bbb;--band:#d0d0d0;--amber:#000;--lost:#000}
@page{size:A4;margin:16mm 15mm}
body{font-size:10pt;line-height:1.4}
main,header,footer{max-width:none;padding:0}
h1{font-size:17pt}h2{font-size:13pt;margin-top:20pt}h3{font-size:11pt}h4{font-size:10pt;margin-top:12pt}.sentence{font-size:12pt}.caption,thead th,code{font-size:8pt}
.lead:has(svg.plot){break-before:page;margin-top:0}.lead>h2{break-after:avoid}.top{display:none}
.leads{font-size:8.5pt}.leads th,.leads td{padding:4pt 8pt 4pt 0}.leads .number{white-space:nowrap}.senses i.off{display:none}.short{grid-template-columns:repeat(3,1fr)}
h1,h2,h3,h4,.caption{break-after:avoid}svg.plot,tr,li,.beside,.facts{break-inside:avoid}thead{display:table-header-group}
.heat{filter:grayscale(1) invert(1)}
.senses i.on{-webkit-print-color-adjust:exact;print-color-adjust:exact}
a{text-decoration:none}
}
`

export const style = verbatim(colours + words + parts + media)
