import type { Language, MachineRow } from '@davylamp/finding'
import { sumOf } from '../reply/rate.js'
import type { Beneficiary } from '../reconcile/beneficiaries.js'
import type { Reconciliation } from '../reconcile/counts.js'
import type { Plan } from '../plan/plan.js'
import { harmHeads, harmLines, harmPeriod, type HarmSheet } from './harm-rows.js'
import { machineTable } from './machine-table.js'
import { escaped, table } from './markup.js'
import { sheetStyle } from './sheet-style.js'
import { hashrateText } from './shown.js'
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
<meta name="viewport" content="width=device-width,initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'; img-src data:">
<title>${word('title')}</title>
<style>${sheetStyle(runningTitle(sheet))}</style>
</head>
<body>
<h1>${word('title')}</h1>
${own ? `<p class="mark">${word('own-network')}</p>` : ''}
${facts(sheet)}
${summary(sheet)}
<p>${word('draft')}</p>
<h2>${word('machines')} (${rows.length})</h2>
${machineTable(rows, language)}
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

/** What stands on every printed page. */
function runningTitle({ plan, language }: InventorySheet): string {
  const whose = plan.kind === 'own-network' ? (plan.authorisation?.unit ?? '') : (plan.caseNumber ?? '')
  return `${sheetWords.title[language]} ${whose}`
}

/** How many in each state, and what they do together. Rates of different algorithms do not add up. */
function summary({ rows, language }: InventorySheet): string {
  const states = ['identified', 'unidentified', 'locked', 'silent'] as const
  const counted = states
    .map((state) => [state, rows.filter((row) => row.state === state).length] as const)
    .filter(([, count]) => count > 0)
    .map(([state, count]) => `${sheetWords[`state.${state}`][language]} ${count}`)
  const algorithms = new Set(rows.flatMap(({ algorithm }) => (algorithm === null ? [] : [algorithm])))
  const rates = [...algorithms].flatMap((algorithm) => {
    const rate = sumOf(rows.filter((row) => row.algorithm === algorithm).map(({ hashrateHps }) => hashrateHps))
    return rate === null || rate === 0 ? [] : [`${algorithm} ${hashrateText(rate)}`]
  })
  const line = (name: SheetWord, texts: readonly string[]) =>
    texts.length === 0 ? '' : `<dt>${escaped(sheetWords[name][language])}</dt><dd>${escaped(texts.join(' · '))}</dd>`
  return `<dl>${line('machines', counted)}${line('hashrate', rates)}</dl>`
}

function beneficiaryTable({ beneficiaries, language }: InventorySheet): string {
  const heads: SheetWord[] = ['account', 'mining', 'backup', 'hashrate', 'pools', 'workers']
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
    return { cells: cells.map((cell) => escaped(cell)) }
  })
  return table(
    'accounts',
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
  const lines = harmLines(sheet, language).map((cells) => ({ cells: cells.map((cell) => escaped(cell)) }))
  const notes = [...sheet.assumed, ...sheet.harm.notes].map((note) => `<li>${escaped(note[language])}</li>`)
  return `<h2>${word('harm')}</h2>
<p>${word('harm-period')}: ${escaped(harmPeriod(sheet))}. ${word('harm-remark')}</p>
${table(
  'harm',
  harmHeads.map((name) => sheetWords[name][language]),
  lines,
)}
${notes.length === 0 ? '' : `<ul>${notes.join('')}</ul>`}`
}

function signatures(language: Language): string {
  const slots: SheetWord[] = ['sign-officers', 'sign-holder', 'sign-witness', 'sign-date']
  return `<table class="sign"><tr>${slots.map((name) => `<td>${escaped(sheetWords[name][language])}</td>`).join('')}</tr></table>`
}
