import { describe, expect, it } from 'vitest'
import { judgeTransformer } from './judge-transformer.js'
import { measureTransformer } from './measure-transformer.js'

const days = 60

/** Thirty homes and losses; what the transformer's meter shows of them is changed by `shows`. */
function finding(shows: (kw: number, hour: number) => number) {
  const sum = Float64Array.from(
    { length: days * 24 },
    (_, hour) => 22 + 8 * Math.sin(hour / 3.8) + 2 * Math.sin(hour * 1.3),
  )
  const kw = sum.map((customers, hour) => shows(customers + 0.0004 * customers ** 2 + 0.3, hour))
  const record = { transformerId: 'T1', ratingKva: 100, firstDay: 18_993, kw }
  return judgeTransformer(measureTransformer(record, sum, 30, []), { source: 'transformers.csv', sha256: '00' }).finding
}

describe('a transformer', () => {
  it('whose meter shows what its customers use is none to look at', () => {
    expect(finding((kw) => kw)).toBeNull()
  })

  it.each([
    ['all along', 0, '2022-01-01'],
    ['from a day on', 25 * 24, '2022-01-26'],
  ])('whose meter has a wrong ratio %s is named as that', (_, since, from) => {
    const found = finding((kw, hour) => (hour >= since ? 1.6 * kw : kw))
    expect(found?.verdict).toBe('related')
    expect(found?.reasons).toMatchObject([{ code: 'power.transformer-ratio', params: { from } }])
    expect(found?.mining).toEqual({})
  })

  it('with a load past every meter is worth a look', () => {
    const found = finding((kw, hour) => kw + (hour >= 600 ? 15 : 0))
    expect(found?.verdict).toBe('suspect')
    expect(found?.reasons[0]?.code).toBe('power.transformer-unmetered')
  })
})
