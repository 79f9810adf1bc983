import { describe, expect, it } from 'vitest'
import type { UncertainPeriod } from '../period/period.js'
import { point } from '../range/range.js'
import { co2Of } from './co2.js'
import { surchargesOver } from './surcharge-charge.js'

function between(from: string, to: string): UncertainPeriod {
  return { fromEarliest: from, fromLatest: from, toEarliest: to, toLatest: to }
}

describe('co2Of', () => {
  it('takes each year by its own factor, the narrowest area first', () => {
    const [sichuan, ...wider] = co2Of(point(1000), between('2021-12-31', '2022-01-02'), '四川')
    expect(sichuan?.kg.low).toBeCloseTo(125.5 + 140.4, 9)
    expect(sichuan?.kg.high).toBeCloseTo(125.5 + 140.4, 9)
    expect(sichuan?.formula.en).toContain('factor of Sichuan in kg CO2 a kWh (2021: 0.1255; 2022: 0.1404)')
    expect([sichuan, ...wider].map((amount) => amount?.area)).toEqual(['四川', '西南', '全国'])
  })

  it('counts the shortest period at the low end and the longest at the high end', () => {
    const vague = {
      fromEarliest: '2022-01-01',
      fromLatest: '2022-01-11',
      toEarliest: '2022-01-21',
      toLatest: '2022-01-31',
    }
    const [china] = co2Of({ low: 10, high: 20 }, vague, undefined)
    expect(china?.kg.low).toBeCloseTo(10 * 10 * 0.5366, 9)
    expect(china?.kg.high).toBeCloseTo(20 * 30 * 0.5366, 9)
  })

  it('says when the factor of another year stands in', () => {
    const [hubei] = co2Of(point(1), between('2026-01-01', '2026-01-02'), '湖北')
    expect(hubei?.notes).toMatchObject([{ code: 'law.stand-in', params: { year: 2026, published: 2022 } }])
  })
})

describe('surchargesOver', () => {
  it('charges from when the rule surely held at the low end, and says that the nation’s is unconfirmed', () => {
    const { amounts, notes } = surchargesOver(point(10), between('2022-03-01', '2022-05-11'), '四川')
    expect(amounts).toMatchObject([
      { document: '川发改价格规〔2022〕186号', yuan: { low: 10 * 11 * 2, high: 10 * 40 * 2 } },
    ])
    expect(notes.map(({ code }) => code)).toEqual(['law.surcharge-unconfirmed', 'law.surcharge-account'])
  })

  it.each([
    ['山东', 'law.surcharge-draft'],
    ['陕西', 'law.surcharge-price-unknown'],
    ['浙江', 'law.surcharge-unconfirmed'],
    ['海南', 'law.surcharge-unconfirmed'],
  ])('states no amount for %s: %s', (province, code) => {
    const { amounts, notes } = surchargesOver(point(10), between('2022-06-01', '2022-07-01'), province)
    expect(amounts).toEqual([])
    expect(notes[0]?.code).toBe(code)
    expect(notes[0]?.en).not.toMatch(/[\u4e00-\u9fff]/)
  })

  it('leaves out what did not hold yet', () => {
    expect(surchargesOver(point(10), between('2020-01-01', '2021-01-01'), '四川')).toEqual({ amounts: [], notes: [] })
  })
})
