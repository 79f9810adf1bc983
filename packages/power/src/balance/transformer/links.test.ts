import { describe, expect, it } from 'vitest'
import { type Changes, differences, wrongLinks } from './links.js'
import { customerCurve } from '../../measure/curve.fixture.js'

const curves = Array.from({ length: 30 }, (_, customer) => customerCurve(60, 1, customer + 2))
const rows = curves.map((curve) => Float32Array.from(differences(curve)))
const changes: Changes = {
  meterIds: curves.map((_, customer) => `C${customer}`),
  rows,
  deviations: Float64Array.from(rows, (row) => Math.sqrt(row.reduce((sum, one) => sum + one * one, 0) / row.length)),
}
const total = (members: readonly number[]): Float64Array => {
  const sum = new Float64Array(60 * 24)
  for (const member of members) curves[member]?.forEach((kw, hour) => (sum[hour] = (sum[hour] ?? 0) + kw))
  return sum
}
const range = (from: number, to: number): number[] => Array.from({ length: to - from }, (_, index) => from + index)

/** Fed: customers 0 to 19, with losses. Recorded: as given. */
function found(recorded: readonly number[]) {
  const fed = total(range(0, 20))
  const sum = total(recorded)
  const missing = fed.map((kw, hour) => kw + 0.0004 * kw * kw - (sum[hour] ?? 0))
  return wrongLinks(
    missing,
    sum,
    curves.map((_, customer) => recorded.includes(customer)),
    changes,
  )
}

describe('wrong links', () => {
  it('are not found where there are none', () => {
    expect(found(range(0, 20))).toEqual([])
  })

  it('are found: one customer too many, one missing', () => {
    const links = found([...range(1, 20), 25])
    expect(links).toHaveLength(2)
    expect(links).toContainEqual({ meterId: 'C0', kind: 'add' })
    expect(links).toContainEqual({ meterId: 'C25', kind: 'drop' })
  })
})
