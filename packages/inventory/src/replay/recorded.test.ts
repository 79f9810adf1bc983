import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { parseCase } from './case-file.js'
import { replay, type ReplayRow } from './replay.js'

const folder = join(process.env['DAVYLAMP_DATA'] ?? '../shared/data', 'inventory/fixtures/dev')
const there = existsSync(folder)
// oxlint-disable-next-line no-console -- a skipped test on real data must be heard
if (!there) console.warn(`skipped: recorded machines are not at ${folder}`)

interface Recorded {
  readonly make: string
  readonly row: ReplayRow
  readonly pools: readonly { readonly pool: string; readonly worker?: string }[]
  readonly rates: readonly number[]
}

function recorded(): Recorded[] {
  return readdirSync(folder).map((name) => {
    const text = readFileSync(join(folder, name), 'utf8')
    const parsed = parseCase(text)
    if (!parsed.ok) throw new Error(`${name}: ${parsed.field}`)
    const { make, expected } = JSON.parse(text) as {
      make: string
      expected?: { pools?: Recorded['pools']; hashrateHps?: number[] }
    }
    return { make, row: replay(parsed.case), pools: expected?.pools ?? [], rates: expected?.hashrateHps ?? [] }
  })
}

describe.skipIf(!there)('recorded machines', () => {
  const all = there ? recorded() : []

  it('names the make of nearly all, and says why', () => {
    const named = all.filter(({ row }) => row.make !== null)
    expect(named.length / all.length).toBeGreaterThan(0.97)
    for (const { row } of named) expect(row.reasons.length, row.case).toBeGreaterThan(0)
  })

  it('reads every account that was read by hand', () => {
    const said = all.flatMap(({ row, pools }) =>
      pools.map(({ worker }) => ({ case: row.case, worker, read: row.pools.some((pool) => pool.user === worker) })),
    )
    const asked = said.filter(({ worker }) => worker !== undefined && !worker.includes('REDACTED'))
    expect(asked.filter(({ read }) => !read)).toEqual([])
  })

  it('gives rates in hashes a second', () => {
    const measured = all.filter(({ rates }) => rates.length > 0)
    const right = measured.filter(({ row, rates }) =>
      rates.some((rate) => (rate === 0 ? !row.hashrateHps : Math.abs((row.hashrateHps ?? 0) / rate - 1) < 0.05)),
    )
    expect(right.length / measured.length).toBeGreaterThan(0.95)
  })

  it('never lets a pool password through', () => {
    const secrets = all.flatMap(({ row }) => row.pools).filter((pool) => 'password' in pool || 'pass' in pool)
    expect(secrets).toEqual([])
  })
})
