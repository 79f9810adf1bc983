import type { Language, Sentence } from '@davylamp/finding'
import type { UncertainPeriod } from '@davylamp/law'
import type { Figure, Harm } from '../harm/harm-input.js'
import { csvLines } from './csv-lines.js'
import { rangeText } from './shown.js'
import { type SheetWord, sheetWords } from './words.js'

/** The calculation of harm as the outputs show it. */
export interface HarmSheet {
  readonly harm: Harm
  readonly period: UncertainPeriod
  /** What nobody measured and was taken for granted, and what was left out. */
  readonly assumed: readonly Sentence[]
}

const units: Readonly<Record<Figure['unit'], SheetWord>> = {
  kW: 'unit.kW',
  kWh: 'unit.kWh',
  t: 'unit.t',
  yuan: 'unit.yuan',
  coins: 'unit.coins',
}

/** How a figure is known, in words; a place, a coin or a document stands as it is. */
const ways: ReadonlyMap<string, SheetWord> = new Map([
  ['metered', 'by.metered'],
  ['meter-readings', 'by.meter-readings'],
  ['reported', 'by.reported'],
  ['nameplate', 'by.nameplate'],
])

/** Heads of the table of harm. */
export const harmHeads = ['quantity', 'by', 'range', 'formula', 'sources'] as const satisfies readonly SheetWord[]

const csvHeads = [
  'quantity',
  'by',
  'low',
  'high',
  'measured-in',
  'formula',
  'sources',
] as const satisfies readonly SheetWord[]

/** One line a figure, in the order of the heads. */
export function harmLines({ harm }: HarmSheet, language: Language): string[][] {
  return harm.figures.map((figure) => [
    sheetWords[`quantity.${figure.quantity}`][language],
    byWord(figure, language),
    `${rangeText(figure)} ${sheetWords[units[figure.unit]][language]}`,
    figure.formula[language],
    figure.sources.join('; '),
  ])
}

/** The period in words: the days between which it began and ended. */
export function harmPeriod({ period }: HarmSheet): string {
  const between = (earliest: string, latest: string) => (earliest === latest ? earliest : `${earliest} … ${latest}`)
  return `${between(period.fromEarliest, period.fromLatest)} — ${between(period.toEarliest, period.toLatest)}`
}

/** The figures as CSV: low and high in columns of their own, with formula and sources. */
export function harmCsv(sheet: HarmSheet, language: Language): string {
  const word = (name: SheetWord) => sheetWords[name][language]
  return csvLines([
    csvHeads.map((name) => word(name)),
    ...sheet.harm.figures.map((figure) => [
      word(`quantity.${figure.quantity}`),
      byWord(figure, language),
      figure.low,
      figure.high,
      word(units[figure.unit]),
      figure.formula[language],
      figure.sources.join('; '),
    ]),
    ...[...sheet.assumed, ...sheet.harm.notes].map((note) => [word('notes'), '', '', '', '', note[language], '']),
  ])
}

/** One JSON object a figure, then one with period and notes. */
export function harmNdjson({ harm, period, assumed }: HarmSheet): string {
  const lines = [...harm.figures, { period, energyBy: harm.energyBy, notes: [...assumed, ...harm.notes] }]
  return lines.map((line) => `${JSON.stringify(line)}\n`).join('')
}

function byWord(figure: Figure, language: Language): string {
  const way = ways.get(figure.by)
  return way === undefined ? figure.by : sheetWords[way][language]
}
