import type { Language, MachineRow } from '@davylamp/finding'
import type { Beneficiary } from '../reconcile/beneficiaries.js'
import type { Reconciliation } from '../reconcile/counts.js'
import type { Plan } from '../plan/plan.js'
import { harmHeads, harmLines, harmPeriod, type HarmSheet } from './harm-rows.js'
import { type SheetWord, sheetWords } from './words.js'

/** Everything that the printed sheet and the workbook show. */
export interface InventorySheet {
  readonly rows: readonly MachineRow[]
  readonly beneficiaries: readonly Beneficiary[]
  readonly reconciliation: Reconciliation
  readonly plan: Pick<Plan, 'kind' | 'caseNumber' | 'legalBasis' | 'officers' | 'authorisation'>
  readonly language: Language
  /** Local time with its zone, as it shall stand on paper. */
  readonly madeAt: string
  /** Head of the journal as text, and as a QR code (SVG of our own making). */
  readonly head: { readonly text: string; readonly svg: string } | null
  /** Left out where none was calculated. */
  readonly harm?: HarmSheet
}

/** A page to print and sign: no script, nothing from outside, every text of a machine escaped. */
export function sheetHtml(sheet: InventorySheet): string {
  const { language, rows, plan } = sheet
  const word = (name: SheetWord) => escaped(sheetWords[name][language])
  const own = plan.kind === 'own-network'
  return `<!doctype html>
<html lang="${language === 'zh' ? 'zh-CN' : 'en'}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'; img-src data:">
<title>${word('title')}</title>
<style>${style}</style>
</head>
<body>
<h1>${word('title')}</h1>
${own ? `<p class="mark">${word('own-network')}</p>` : ''}
${facts(sheet)}
<p>${word('draft')}</p>
<h2>${word('machines')} (${rows.length})</h2>
${machineTable(sheet)}
<h2>${word('beneficiaries')}</h2>
${beneficiaryTable(sheet)}
<h2>${word('counts')}</h2>
${countTable(sheet)}
${sheet.harm === undefined ? '' : harmSection(sheet.harm, language)}
${own ? '' : signatures(language)}
${sheet.head === null ? '' : `<div class="head"><p>${word('head')}<br><code>${escaped(sheet.head.text)}</code></p>${sheet.head.svg}</div>`}
</body>
</html>
`
}

function facts({ plan, language, madeAt }: InventorySheet): string {
  const lines: [SheetWord, string | null][] =
    plan.kind === 'own-network'
      ? [
          ['unit', plan.authorisation?.unit ?? null],
          ['approver', plan.authorisation?.approver ?? null],
        ]
      : [
          ['case', plan.caseNumber],
          ['basis', plan.legalBasis],
          ['officers', plan.officers.map(({ certificate }) => certificate).join(', ')],
        ]
  return `<dl>${[...lines, ['made', madeAt] as const]
    .map(([name, text]) => `<dt>${escaped(sheetWords[name][language])}</dt><dd>${escaped(text ?? '')}</dd>`)
    .join('')}</dl>`
}

function machineTable({ rows, language }: InventorySheet): string {
  const heads: SheetWord[] = [
    'number',
    'item',
    'state',
    'address',
    'make',
    'serial',
    'mac',
    'hashrate-hps',
    'accounts',
    'notes',
  ]
  const body = rows.map((row, index) => {
    const device = [row.make, row.model, row.variant].filter((text) => text !== null).join(' ')
    const firmware = [row.firmware, row.firmwareVersion].filter((text) => text !== null).join(' ')
    const label = [row.nameplate?.make, row.nameplate?.model, row.nameplate?.serial]
      .filter((text) => text !== undefined)
      .join(' ')
    const cells = [
      String(index + 1),
      escaped(row.nameplate?.item ?? ''),
      escaped(sheetWords[`state.${row.state}`][language]),
      escaped(row.address ?? ''),
      [
        escaped(device),
        small(firmware),
        label === '' ? '' : small(`${sheetWords['label-model'][language]}: ${label}`),
      ].join(''),
      [escaped(row.serial ?? ''), ...row.boards.flatMap(({ serial }) => (serial === null ? [] : [small(serial)]))].join(
        '',
      ),
      [escaped(row.mac ?? ''), row.macSeen === null || row.macSeen === row.mac ? '' : small(row.macSeen)].join(''),
      [escaped(hashrateText(row.hashrateHps)), row.watts === null ? '' : small(`${Math.round(row.watts)} W`)].join(''),
      row.pools.map(({ url, user, active }) => small(`${user ?? ''} @ ${url}${active ? ' *' : ''}`)).join(''),
      row.notes.map((note) => small(note[language])).join(''),
    ]
    return `<tr class="${row.state}">${cells.map((cell) => `<td>${cell}</td>`).join('')}</tr>`
  })
  return table(
    heads.map((name) => sheetWords[name][language]),
    body,
  )
}

function beneficiaryTable({ beneficiaries, language }: InventorySheet): string {
  const heads: SheetWord[] = ['account', 'mining', 'backup', 'hashrate-hps', 'pools', 'workers']
  const body = beneficiaries.map((it) => {
    const rates = Object.entries(it.hashrateHps).map(([algorithm, rate]) => `${algorithm}: ${hashrateText(rate)}`)
    const cells = [
      it.account,
      String(it.mining.length),
      String(it.backup.length),
      rates.join(', '),
      it.pools.join(', '),
      it.workers.join(', '),
    ]
    return `<tr>${cells.map((cell) => `<td>${escaped(cell)}</td>`).join('')}</tr>`
  })
  return table(
    heads.map((name) => sheetWords[name][language]),
    body,
  )
}

function countTable({ reconciliation: it, language }: InventorySheet): string {
  const counts: [SheetWord, number | null][] = [
    ['labelled', it.labelled],
    ['on-network', it.onNetwork],
    ['on-switch', it.onSwitchPorts],
    ['metered-kw', it.meteredKw],
    ['reported-kw', it.reportedKw],
  ]
  const cells = counts.map(
    ([name, count]) => `<tr><th>${escaped(sheetWords[name][language])}</th><td>${count ?? '–'}</td></tr>`,
  )
  const gaps = it.gaps.map((gap) => `<li>${escaped(gap[language])}</li>`)
  return `<table class="counts">${cells.join('')}</table>${
    gaps.length === 0 ? `<p>${escaped(sheetWords['no-gaps'][language])}</p>` : `<ul>${gaps.join('')}</ul>`
  }`
}

function harmSection(sheet: HarmSheet, language: Language): string {
  const word = (name: SheetWord) => escaped(sheetWords[name][language])
  const lines = harmLines(sheet, language).map(
    (cells) => `<tr>${cells.map((cell) => `<td>${escaped(cell)}</td>`).join('')}</tr>`,
  )
  const notes = [...sheet.assumed, ...sheet.harm.notes].map((note) => `<li>${escaped(note[language])}</li>`)
  return `<h2>${word('harm')}</h2>
<p>${word('harm-period')}: ${escaped(harmPeriod(sheet))}. ${word('harm-remark')}</p>
${table(
  harmHeads.map((name) => sheetWords[name][language]),
  lines,
)}
${notes.length === 0 ? '' : `<ul>${notes.join('')}</ul>`}`
}

function signatures(language: Language): string {
  const slots: SheetWord[] = ['sign-officers', 'sign-holder', 'sign-witness', 'sign-date']
  return `<table class="sign"><tr>${slots.map((name) => `<td>${escaped(sheetWords[name][language])}</td>`).join('')}</tr></table>`
}

function table(heads: readonly string[], body: readonly string[]): string {
  return `<table><thead><tr>${heads.map((head) => `<th>${escaped(head)}</th>`).join('')}</tr></thead><tbody>${body.join('\n')}</tbody></table>`
}

/** `104.2 TH/s`; small and solution rates in their own scale. */
export function hashrateText(hps: number | null): string {
  if (hps === null) return ''
  const units = ['H/s', 'kH/s', 'MH/s', 'GH/s', 'TH/s', 'PH/s', 'EH/s']
  const step = hps < 1 ? 0 : Math.min(units.length - 1, Math.floor(Math.log10(hps) / 3))
  return `${Number((hps / 1000 ** step).toPrecision(4))} ${units[step] ?? ''}`
}

function small(text: string): string {
  return text === '' ? '' : `<small>${escaped(text)}</small>`
}

function escaped(text: string): string {
  return text.replace(/[&<>"']/g, (c) => `&#${c.charCodeAt(0)};`)
}

const style = `
body{font:10pt/1.4 "Noto Serif SC","Songti SC",SimSun,serif;margin:12mm;color:#111}
h1{font-size:16pt;margin:0 0 4mm}h2{font-size:12pt;margin:6mm 0 2mm}
.mark{border:2px solid #111;padding:2mm;font-weight:bold}
dl{display:grid;grid-template-columns:max-content 1fr;gap:1mm 4mm;margin:0 0 4mm}dt{color:#555}dd{margin:0}
table{border-collapse:collapse;width:100%}th,td{border:1px solid #999;padding:1mm 1.5mm;text-align:left;vertical-align:top;overflow-wrap:anywhere}
td:nth-child(-n+4){white-space:nowrap}
thead{display:table-header-group}tr{break-inside:avoid}small{display:block;color:#444;font-size:8pt}
tr.silent td,tr.locked td,tr.unidentified td{background:#f4f1e6}
.counts{width:auto}.sign td{height:24mm;width:25%}.head{margin-top:6mm}.head svg{width:32mm;height:32mm}
@page{size:A4 landscape;margin:10mm}@media print{body{margin:0}}`
