import { describe, expect, it } from 'vitest'
import { difficultyBetween, difficultyKnownUntil } from './difficulty.js'

const day = 86_400_000
const at = (date: string) => Date.parse(`${date}T00:00:00Z`)

describe('difficultyBetween', () => {
  it('gives the stretch of a day, its difficulty and subsidy', () => {
    expect(difficultyBetween(at('2026-06-15'), at('2026-06-16'))).toEqual([
      {
        fromMs: at('2026-06-15'),
        toMs: at('2026-06-16'),
        difficultyLow: 1.24932866e14,
        difficultyHigh: 1.24932866e14,
        subsidyBtc: 3.125,
        basis: 'rebuilt',
      },
    ])
  })

  it.each([
    ['2012-11-28', 50, 25],
    ['2016-07-09', 25, 12.5],
    ['2020-05-11', 12.5, 6.25],
    ['2024-04-20', 6.25, 3.125],
  ])('halves the subsidy on %s, within a day', (date, before, after) => {
    const spans = difficultyBetween(at(date) - 2 * day, at(date) + 3 * day)
    expect(new Set(spans.map(({ subsidyBtc }) => subsidyBtc))).toEqual(new Set([before, after]))
    const halving = spans.find(({ subsidyBtc }) => subsidyBtc === after)?.fromMs ?? 0
    expect(Math.abs(halving - at(date) - day / 2)).toBeLessThan(1.5 * day)
  })

  it('covers any time from the first block on without gap or overlap', () => {
    const spans = difficultyBetween(at('2008-01-01'), at('2027-03-01'))
    spans.forEach((span, index) => {
      expect(span.toMs).toBeGreaterThan(span.fromMs)
      expect(span.difficultyHigh).toBeGreaterThanOrEqual(span.difficultyLow)
      const next = spans[index + 1]
      expect(next?.fromMs ?? span.toMs).toBe(span.toMs)
    })
    expect(new Date(spans[0]?.fromMs ?? 0).toISOString().slice(0, 10)).toBe('2009-01-03')
    expect(spans.at(-1)?.toMs).toBe(at('2027-03-01'))
  })

  it('says after the table’s end that the difficulty is bounded, ever wider', () => {
    const from = at(difficultyKnownUntil) + day
    const spans = difficultyBetween(from, from + 200 * day)
    expect(spans.every(({ basis }) => basis === 'beyond')).toBe(true)
    const widths = spans.map(({ difficultyLow, difficultyHigh }) => difficultyHigh / difficultyLow)
    expect(widths[0]).toBeGreaterThan(1.1)
    expect(widths.at(-1)).toBeGreaterThan(widths[0] ?? 0)
    expect(difficultyBetween(from, from)).toEqual([])
  })
})
