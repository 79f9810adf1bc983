import { verbatim } from '../html/markup.js'

/** Paper by day, near-black by night, one amber for what deserves a look, vermilion for what was lost; grey on paper. */
export const style = verbatim(`
:root{color-scheme:light dark;--paper:#fff;--ink:#1a1a18;--soft:#5b5b57;--line:#d9d9d4;--band:#dcdcd6;--amber:#a86200;--lost:#b3361b;--wash:#f6f6f3}
@media (prefers-color-scheme:dark){:root{--paper:#141413;--ink:#e6e6e1;--soft:#a3a39d;--line:#3a3a37;--band:#3a3a36;--amber:#f2b01e;--lost:#ff7d5c;--wash:#1d1d1b}}
*{box-sizing:border-box}
body{margin:0;background:var(--paper);color:var(--ink);font:14px/1.5 system-ui,"Noto Sans SC","Noto Sans CJK SC","PingFang SC","Microsoft YaHei",sans-serif;font-variant-numeric:tabular-nums;overflow-wrap:anywhere}
main,header,footer{max-width:960px;margin:0 auto;padding:0 16px}
header{padding-top:24px}
.brand{color:var(--soft);margin:0}.brand b{color:var(--amber)}
h1{font-size:22px;line-height:1.35;margin:8px 0;font-weight:600}
h2{font-size:18px;margin:32px 0 8px;font-weight:600}
h3{font-size:15px;margin:24px 0 4px;font-weight:600}
h4{font-size:14px;margin:16px 0 4px;font-weight:600}
p{margin:4px 0}.soft,.caption{color:var(--soft)}.caption{font-size:12px}.lost{color:var(--lost)}
a{color:inherit;text-decoration-color:var(--amber);text-underline-offset:3px}
a:focus-visible{outline:2px solid var(--amber);outline-offset:2px}
table{border-collapse:collapse;width:100%}
th,td{text-align:left;vertical-align:top;padding:6px 10px 6px 0;border-bottom:1px solid var(--line)}
th{font-weight:600;color:var(--soft);font-size:12px;white-space:nowrap}
td.number{white-space:nowrap}
.verdict{white-space:nowrap;font-weight:600}.verdict svg{width:11px;height:11px;margin-right:5px;vertical-align:-1px}
.lead{border-top:2px solid var(--ink);margin-top:40px;padding-top:4px}
.sentence{font-size:16px}
.facts{display:grid;grid-template-columns:max-content 1fr;gap:2px 16px;margin:8px 0}.facts dt{color:var(--soft)}.facts dd{margin:0}
.plots{overflow-x:auto}
svg.plot{width:100%;min-width:620px;height:auto;display:block;margin:8px 0;font-family:inherit}
ul{margin:4px 0;padding:0;list-style:none}
.reasons li{display:grid;grid-template-columns:120px 44px 1fr;gap:8px;padding:3px 0;border-bottom:1px solid var(--line)}
.reasons .weight{text-align:right;color:var(--soft)}.bar svg{width:100%;height:12px}
.bar .for{fill:var(--amber)}.bar .against{fill:var(--soft)}.bar .axis{stroke:var(--ink);stroke-width:.6;vector-effect:non-scaling-stroke}
.checks li{display:grid;grid-template-columns:92px 1fr;gap:8px;padding:2px 0}.checks b{font-weight:600;white-space:nowrap}
.open{color:var(--amber)}
code{font:12px ui-monospace,SFMono-Regular,Consolas,monospace}
details>summary{cursor:pointer;color:var(--soft)}
footer{padding-bottom:48px;color:var(--ink)}
@media (max-width:640px){
 table.leads thead{position:absolute;left:-9999px}
 table.leads tr{display:block;border-bottom:1px solid var(--line);padding:10px 0}
 table.leads td{display:inline;border:0;padding:0 10px 0 0}
 table.leads td.why{display:block;padding-top:2px}
 table.leads td[data-label]:not(:empty)::before{content:attr(data-label) " ";color:var(--soft)}
 .reasons li{grid-template-columns:64px 40px 1fr}
 table.files th:nth-child(3),table.files td:nth-child(3){display:none}
}
@media print{
 :root{--paper:#fff;--ink:#000;--soft:#444;--line:#aaa;--band:#ddd;--amber:#000;--lost:#000;--wash:#fff}
 body{font-size:10.5pt}svg.plot{min-width:0}.lead{break-before:page}svg.plot,tr,li{break-inside:avoid}details>summary{display:none}
 @page{size:A4;margin:18mm 16mm}
}
`)
