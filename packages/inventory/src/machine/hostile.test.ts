import { describe, expect, it } from 'vitest'
import { onCgminer, onWeb, status } from '../family/said.fixture.js'
import { machinesCsv } from '../output/csv.js'
import { sheetHtml } from '../output/sheet.js'
import { machinesXlsx } from '../output/xlsx.js'
import { beneficiariesOf } from '../reconcile/beneficiaries.js'
import { reconcile } from '../reconcile/counts.js'
import { crossCheck } from '../reconcile/cross-check.js'
import { machineRow } from '../reconcile/rows.fixture.js'
import type { Exchange } from '../reply/exchange.js'
import { rowOf } from './row.js'

/** The row, and every output made of it. */
function outputsOf(exchanges: Exchange[]) {
  const rows = crossCheck([rowOf('10.0.0.1', exchanges)], {
    neighbours: [],
    nameplates: [{ item: 'A-1', model: 'S19', mac: '02:00:00:00:00:01' }],
    presses: [{ item: 'A-1', address: '10.0.0.1', mac: null }],
    inScope: () => true,
  })
  const sheet = {
    rows,
    beneficiaries: beneficiariesOf(rows),
    reconciliation: reconcile(rows, {}),
    plan: { kind: 'inspection' as const, caseNumber: '', legalBasis: '', officers: [], authorisation: null },
    language: 'zh' as const,
    madeAt: '',
    head: null,
  }
  return { row: rows[0], html: sheetHtml(sheet), csv: machinesCsv(rows, 'zh'), xlsx: machinesXlsx(sheet) }
}

const inherited = ['constructor', '__proto__', 'toString', 'hasOwnProperty', 'prototype']

describe('a hostile machine', () => {
  it('nests a hundred thousand deep in any field and is read all the same', () => {
    const deep = '['.repeat(100_000) + ']'.repeat(100_000)
    for (const field of ['Name', 'Type', 'URL', 'MHS 5s', 'chain', 'ID'])
      for (const section of ['DEVS', 'STATS', 'POOLS', 'VERSION', 'SUMMARY'])
        expect(outputsOf(onCgminer({ stats: `{"${section}":[{"${field}":${deep}}]}` })).row?.state).toBe('unidentified')
  })

  it('sends a hundred thousand members, devices or pools and costs no more than a reply', () => {
    const wide = Object.fromEntries(Array.from({ length: 100_000 }, (_, index) => [`MHS ${index}`, 1]))
    const pools = Array.from({ length: 100_000 }, (_, index) => ({ URL: `p${index}.example:1`, User: `u${index}` }))
    const { row } = outputsOf(onCgminer({ stats: { STATS: [wide] }, pools: { POOLS: pools }, devs: { DEVS: pools } }))
    expect(row?.pools.length).toBeLessThanOrEqual(64)
    expect(row?.boards.length).toBeLessThanOrEqual(512)
  })

  it('says a thing twice: the later counts, and both are kept', () => {
    const reply = '{"POOLS":[{"URL":"a.example:1","User":"x"}],"POOLS":[{"URL":"b.example:1","User":"y"}]}'
    const { row } = outputsOf(onCgminer({ pools: reply }))
    expect(row?.pools.map(({ user }) => user)).toEqual(['y'])
    expect(row?.replies[0]?.excerpt).toContain('a.example')
  })

  it.each(inherited)('names itself, its algorithm, account and package %s', (name) => {
    const { row } = outputsOf([
      ...onCgminer({
        version: { STATUS: status(name), VERSION: [{ Type: `Antminer ${name}` }] },
        summary: { SUMMARY: [{ 'GHS 5s': 5, [name]: name }] },
        pools: { POOLS: [{ URL: 'a.example:1', User: `${name}.${name}`, Algorithm: name, 'Stratum Active': true }] },
        text: `STATUS=S,When=1|${name}=1,a=b|`,
      }),
      ...onWeb({ '/cgi-bin/get_system_info.cgi': { minertype: `Antminer ${name}`, Algorithm: name, hostname: name } }),
    ])
    expect(row?.algorithm).toBe(name)
    const river = outputsOf(onWeb({ '/user/userpanel': { data: { softver1: `1_${name}_miner`, firmver1: 'a' } } }))
    expect(typeof river.row?.model === 'string' || river.row?.model === null).toBe(true)
  })

  it('writes markup, formulas and control characters, which nowhere become what they say', () => {
    const evil = '<script>alert(1)</script>'
    const { html, csv } = outputsOf(
      onWeb({
        '/api/system/info': {
          ASICModel: evil,
          hashRate: 1,
          hostname: '=cmd|calc',
          stratumURL: '"><img>',
          stratumUser: evil,
        },
      }),
    )
    expect(html).not.toContain('<script>')
    expect(html).not.toContain('<img>')
    expect(csv).not.toMatch(/(?:^|,)=cmd/)
    expect(csv).toContain("'=cmd|calc")
  })

  it('gives a rate or a power that is no number of this world', () => {
    for (const value of [1e308, -1e308, 1e-320, '9'.repeat(400), '1e999']) {
      const { row } = outputsOf(onWeb({ '/api/system/info': { ASICModel: 'x', hashRate: value, power: value } }))
      expect(Number.isFinite(row?.hashrateHps ?? 0)).toBe(true)
      expect(row?.hashrateHps ?? 0).toBeGreaterThanOrEqual(0)
      expect(Number.isFinite(row?.watts ?? 0)).toBe(true)
      expect(row?.watts ?? 0).toBeGreaterThanOrEqual(0)
    }
  })

  it('claims one identity at five thousand addresses, and the notes stay short', () => {
    const rows = Array.from({ length: 5000 }, (_, index) =>
      machineRow({ address: `10.0.${index >> 8}.${index & 255}`, mac: '02:00:00:00:00:01', serial: 'S' }),
    )
    const checked = crossCheck(rows, { neighbours: [], nameplates: [], presses: [], inScope: () => true })
    expect(Math.max(...checked.flatMap(({ notes }) => notes.map(({ en }) => en.length)))).toBeLessThan(500)
    expect(checked[0]?.notes.map(({ code }) => code)).toEqual(['note.mac-shared', 'note.serial-shared'])
  })
})
