import { read, utils } from '@e965/xlsx'
import { describe, expect, it } from 'vitest'
import { harmCsv, harmNdjson } from '../output/harm-rows.js'
import { sheetHtml } from '../output/sheet.js'
import { machinesXlsx } from '../output/xlsx.js'
import { reconcile } from '../reconcile/counts.js'
import { machineRow } from '../reconcile/rows.fixture.js'
import { type HarmQuestion, harmSheetOf } from './harm-sheet-of.js'

const rows = [
  ...Array.from({ length: 211 }, () =>
    machineRow({ algorithm: 'SHA-256d', hashrateHps: 104e12, nameplate: { item: 'A', watts: 3068 } }),
  ),
  machineRow({ state: 'silent', nameplate: { item: 'B', watts: 3068 } }),
]
const question: HarmQuestion = {
  period: null,
  today: '2026-06-16',
  runShare: null,
  province: '四川',
  meteredKw: 650,
  meteredKwh: null,
}

describe('harmSheetOf', () => {
  it('gives one day where no period is known, by every way in which power is known', () => {
    const { harm, assumed } = harmSheetOf(rows, question)
    const energy = harm.figures.filter(({ quantity }) => quantity === 'energy')
    expect(energy.map(({ by }) => by)).toEqual(['metered', 'nameplate'])
    expect(energy[0]).toMatchObject({ low: 15_600, high: 15_600 })
    expect(assumed.map(({ code }) => code)).toEqual(['harm.one-day', 'harm.silent-left-out'])
  })

  it('names what was assumed of a period', () => {
    const period = {
      fromEarliest: '2022-03-01',
      fromLatest: '2022-04-01',
      toEarliest: '2022-08-01',
      toLatest: '2022-08-10',
    }
    expect(harmSheetOf(rows, { ...question, period }).assumed.map(({ code }) => code)).toContain('harm.share-assumed')
    const measured = harmSheetOf(rows, { ...question, period, runShare: { low: 0.5, high: 0.6 } })
    expect(measured.assumed.map(({ code }) => code)).toEqual(['harm.silent-left-out'])
    expect(measured.harm.figures.every(({ low, high }) => low <= high)).toBe(true)
  })

  it('shows formula and sources of each figure in every output', () => {
    const harm = harmSheetOf(rows, question)
    const sheet = {
      rows,
      beneficiaries: [],
      reconciliation: reconcile(rows, {}),
      plan: { kind: 'inspection' as const, caseNumber: '', legalBasis: '', officers: [], authorisation: null },
      language: 'zh' as const,
      madeAt: '',
      head: null,
      harm,
    }
    const html = sheetHtml(sheet)
    const book = read(machinesXlsx(sheet), { type: 'buffer' })
    const cells = utils.sheet_to_csv(book.Sheets[book.SheetNames[3] ?? ''] ?? {})
    const csv = harmCsv(harm, 'zh')
    for (const { formula, sources } of harm.harm.figures)
      for (const output of [html, cells, csv]) {
        expect(output).toContain(formula.zh.slice(0, 12))
        for (const source of sources) expect(output).toContain(source)
      }
    expect(harmNdjson(harm).trim().split('\n')).toHaveLength(harm.harm.figures.length + 1)
  })
})
