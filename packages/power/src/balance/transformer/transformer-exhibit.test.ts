import { describe, expect, it } from 'vitest'
import { judgeTransformer } from './judge-transformer.js'
import { measureTransformer } from './measure-transformer.js'
import { transformerExhibit } from './transformer-exhibit.js'

const days = 60
const from = 25

/** Thirty homes, losses, and a load past every meter from ten at night to eight in the morning from the 26th day on. */
function atNight(kw: number) {
  const sum = Float64Array.from(
    { length: days * 24 },
    (_, hour) => 22 + 8 * Math.sin(hour / 3.8) + 2 * Math.sin(hour * 1.3),
  )
  const record = {
    transformerId: 'T1',
    ratingKva: 100,
    firstDay: 18_993,
    kw: sum.map((customers, hour) => {
      const clock = hour % 24
      const unmetered = hour >= from * 24 && (clock >= 22 || clock < 8) ? kw : 0
      return customers + 0.0004 * customers ** 2 + 0.3 + unmetered + 0.2 * Math.sin(hour * 2.1)
    }),
  }
  return measureTransformer(record, sum, 30, [])
}

describe('what flows past every meter', () => {
  it('runs in the hours in which it flows, no longer', () => {
    const measured = atNight(20)
    expect([measured.firstHour, measured.hours]).toEqual([22, 10])
    expect(measured.unmeteredKw).toBeGreaterThan(18)
    expect(measured.unmeteredKw).toBeLessThan(22)
  })

  it('is drawn from the meter, the customers together and the residual by the hour', () => {
    const measured = atNight(20)
    const { finding } = judgeTransformer(measured, { source: 'transformers.csv', sha256: '00' })
    if (finding === null) throw new Error('nothing was found')
    const { flows, rest, firstDay } = transformerExhibit(finding, measured)
    expect(firstDay).toBe('2022-01-01')
    expect(flows.map(({ name }) => name)).toEqual(['transformer', 'customers'])
    expect(rest.window).toEqual({ from, to: days })
    expect(rest.hourlyKw[(from + 5) * 24 + 3]).toBeGreaterThan(18)
    expect(Math.abs(rest.hourlyKw[(from + 5) * 24 + 12] ?? NaN)).toBeLessThan(1)
    expect(rest.usualKw?.high).toBeLessThan(1)
    expect(finding.mining.energyKwh?.high).toBeLessThan(22 * 10 * (days - from + 1))
  })
})
