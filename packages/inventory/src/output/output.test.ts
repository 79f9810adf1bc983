import { read, utils } from '@e965/xlsx'
import { describe, expect, it } from 'vitest'
import { beneficiariesOf } from '../reconcile/beneficiaries.js'
import { reconcile } from '../reconcile/counts.js'
import { machineRow } from '../reconcile/rows.fixture.js'
import { machinesCsv } from './csv.js'
import { sheetHtml, type InventorySheet } from './sheet.js'
import { hashrateText } from './shown.js'
import { machinesXlsx } from './xlsx.js'

const hostile = '=cmd|"/c calc"!A1</td><script>alert(1)</script>'
const rows = [
  machineRow({
    address: '10.0.0.1',
    make: 'Antminer',
    model: 'S19',
    variant: '88',
    hashrateHps: 1e14,
    hostname: hostile,
    pools: [{ url: 'pool.example:1', user: hostile, active: true, role: 'mining' }],
  }),
  machineRow({ address: '10.0.0.2', state: 'locked' }),
]

function sheet(kind: 'inspection' | 'own-network', language: 'zh' | 'en'): InventorySheet {
  return {
    rows,
    beneficiaries: beneficiariesOf(rows),
    reconciliation: reconcile(rows, {}),
    plan: {
      kind,
      caseNumber: 'A<1>',
      legalBasis: 'b',
      officers: [{ certificate: '1' }, { certificate: '2' }],
      authorisation: { unit: 'u', approver: 'a' },
    },
    language,
    madeAt: '2026-11-24 10:00 +08:00',
    head: null,
  }
}

describe('outputs', () => {
  it('let no text of a machine become markup or a formula', () => {
    const html = sheetHtml(sheet('inspection', 'zh'))
    expect(html).not.toMatch(/<script|src=|href=|javascript:/i)
    expect(html).toContain('A&#60;1&#62;')
    const csv = machinesCsv(rows, 'en')
    expect(csv.split('\r\n')[1]).toContain(`"'=cmd|""/c calc""!A1</td><script>alert(1)</script>"`)
    const book = read(machinesXlsx(sheet('inspection', 'en')), { type: 'buffer' })
    const machines = book.Sheets[book.SheetNames[0] ?? '']
    expect(
      Object.values(machines ?? {}).filter((cell) => typeof cell === 'object' && cell !== null && 'f' in cell),
    ).toEqual([])
    expect(utils.sheet_to_json<Record<string, unknown>>(machines ?? {})[0]).toMatchObject({
      Address: '10.0.0.1',
      'Model (device)': 'S19 (88)',
    })
    expect(book.SheetNames).toHaveLength(3)
  })

  it('mark a unit’s look at itself, and leave it no place for officers to sign', () => {
    const own = sheetHtml(sheet('own-network', 'zh'))
    expect(own).toContain('单位自查')
    expect(own).not.toContain('见证人')
    expect(sheetHtml(sheet('inspection', 'zh'))).toContain('见证人')
  })

  it('write rates as people say them', () => {
    expect([1.1e14, 516.5, 2_115_553_000, 0.5, 0].map(hashrateText)).toEqual([
      '110 TH/s',
      '516.5 H/s',
      '2.116 GH/s',
      '0.5 H/s',
      '0 H/s',
    ])
  })
})
