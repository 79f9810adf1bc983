import { cssText } from './markup.js'

/**
 * The look of the sheet: on A4 across with page numbers and the case on every page, in columns on a screen, in cards on a phone.
 *
 * @param running what stands at the top of every printed page
 */
export function sheetStyle(running: string): string {
  return `
body{font:10pt/1.35 "Noto Serif SC","Noto Serif CJK SC","Songti SC",SimSun,serif;margin:12mm;color:#111;overflow-wrap:anywhere}
body:lang(en){font-family:"Noto Serif","Source Serif 4",Georgia,"Times New Roman","Noto Serif SC","Noto Serif CJK SC",serif}
h1{font-size:16pt;margin:0 0 4mm}h2{font-size:12pt;margin:6mm 0 2mm}
.mark{border:2px solid #111;padding:2mm;font-weight:bold}
dl{display:grid;grid-template-columns:max-content 1fr;gap:1mm 4mm;margin:0 0 3mm}dt{color:#444}dd{margin:0}
table{border-collapse:collapse;width:100%}
th,td{border:1px solid #888;padding:.7mm 1.2mm;text-align:left;vertical-align:top}
thead{display:table-header-group}tbody{break-inside:avoid}
small{display:block;color:#333;font-size:7.5pt;line-height:1.25}
.machines{font-size:8.5pt;table-layout:fixed}
.machines th:nth-child(1){width:4%}.machines th:nth-child(2){width:9%}.machines th:nth-child(3){width:7%}
.machines th:nth-child(4){width:13%}.machines th:nth-child(5){width:15%}.machines th:nth-child(6){width:16%}
.machines th:nth-child(7){width:12%}.machines th:nth-child(8){width:8%}.machines th:nth-child(9){width:16%}
.below{font-size:7.5pt;line-height:1.25;color:#333;padding-left:4.5%}
tbody.silent td,tbody.locked td,tbody.unidentified td{background:#f4f1e6}
.harm th:nth-child(1){width:11%}.harm th:nth-child(2){width:14%}.harm th:nth-child(3){width:18%}.harm th:nth-child(5){width:22%}
.accounts th:nth-child(-n+4){width:12%}
.harm,.accounts{table-layout:fixed;font-size:9pt}
ul{margin:2mm 0;padding-left:5mm}
.counts{width:auto}.counts th{font-weight:normal;color:#444}
.sign{table-layout:fixed;margin-top:6mm;break-inside:avoid}.sign td{height:24mm}
.head{margin-top:6mm;break-inside:avoid}.head code{font-size:8pt}.head svg{width:32mm;height:32mm;display:block;margin-top:2mm}
@page{size:A4 landscape;margin:12mm 10mm;@top-right{content:"${cssText(running)}";font-size:8pt}@bottom-center{content:counter(page) " / " counter(pages);font-size:8pt}}
@media print{body{margin:0}}
@media screen and (max-width:760px){
body{margin:4mm}
.machines thead,.accounts thead,.harm thead{display:none}
.machines,.accounts,.harm,.machines tr,.accounts tr,.harm tr{display:block}
.machines tbody,.accounts tbody,.harm tbody{display:block;border:1px solid #888;border-radius:2mm;margin:0 0 3mm;padding:1mm 2mm}
.machines td,.accounts td,.harm td{display:grid;grid-template-columns:7.5em 1fr;gap:0 2mm;border:0;padding:.5mm 0}
.machines td::before,.accounts td::before,.harm td::before{content:attr(data-head);color:#555;grid-row:1/span 20}
.machines td>*,.accounts td>*,.harm td>*{grid-column:2}
.machines td:empty,.accounts td:empty,.harm td:empty{display:none}
.machines td.below{display:block;font-size:9pt}.machines td.below::before{content:none}
small{font-size:9pt}.sign,.sign tbody,.sign tr,.sign td{display:block}.sign td{height:18mm}
}`
}
