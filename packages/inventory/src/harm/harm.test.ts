import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { harm } from './harm.js'
import type { Figure, HarmInput } from './harm-input.js'
import { parsePeriod } from './period.js'

const s19jPro = { count: 211, nameplateWatts: 3068, reportedWatts: null, hashrateHps: 104e12, coin: 'BTC' }
const exact = { siteFactor: { low: 1, high: 1 }, nameplateTolerance: 0, reportedTolerance: 0, hashrateTolerance: 0 }
const always = { low: 1, high: 1 }

const oneDay = {
  fromEarliest: '2026-06-16',
  fromLatest: '2026-06-16',
  toEarliest: '2026-06-17',
  toLatest: '2026-06-17',
}
const base: HarmInput = { machines: [s19jPro], period: oneDay, runShare: always, province: '四川', assumptions: exact }

function find(input: HarmInput, quantity: Figure['quantity'], by?: string): Figure {
  const figure = harm(input).figures.find((each) => each.quantity === quantity && (by === undefined || each.by === by))
  if (figure === undefined) throw new Error(`no ${quantity} by ${by}`)
  return figure
}

const codesOf = (input: HarmInput) => harm(input).notes.map(({ code }) => code)

describe('harm of 211 S19j Pro in a day, worked by hand', () => {
  it.each([
    ['power', 'nameplate', 647, 0],
    ['energy', 'nameplate', 15_536, 0],
    ['co2', '四川', 2.43, 2],
    ['co2', '全国', 8.24, 2],
    ['coins', 'BTC', 0.011, 4],
    ['surcharge', '川发改价格规〔2022〕186号', 31_073, 0],
  ] as const)('%s by %s is %s', (quantity, by, expected, digits) => {
    const { low, high } = find(base, quantity, by)
    expect(Number(low.toFixed(digits))).toBe(expected)
    expect(high).toBeCloseTo(low, 9)
  })

  it('lies within the ranges when nothing was measured', () => {
    const usual: HarmInput = { machines: [s19jPro], period: oneDay, runShare: { low: 0.9, high: 1 }, province: '四川' }
    for (const exactly of harm(base).figures) {
      const { low, high } = find(usual, exactly.quantity, exactly.by)
      expect(low).toBeLessThan(exactly.low)
      expect(high).toBeGreaterThan(exactly.high * 0.9999)
    }
  })
})

describe('harm', () => {
  it('gives energy three ways and stands on the best', () => {
    const machines = [{ ...s19jPro, reportedWatts: 3000 }]
    const result = harm({ ...base, machines, meteredKw: { low: 690, high: 700 } })
    expect(result.figures.filter(({ quantity }) => quantity === 'energy').map(({ by }) => by)).toEqual([
      'metered',
      'reported',
      'nameplate',
    ])
    expect(result.energyBy).toBe('metered')
    expect(harm({ ...base, machines }).energyBy).toBe('reported')
    const withMeter: HarmInput = { ...base, machines, meteredKwh: { low: 16_000, high: 16_000 } }
    expect(harm(withMeter).energyBy).toBe('meter-readings')
    expect(find(withMeter, 'co2', '全国').low).toBeCloseTo(16 * 0.5306, 9)
  })

  it('lays no site factor on what the meter of the supply shows', () => {
    const input = { ...base, meteredKw: { low: 700, high: 700 }, assumptions: {} }
    expect(find(input, 'energy', 'metered')).toMatchObject({ low: 16_800, high: 16_800 })
    expect(find(input, 'power', 'nameplate').high).toBeGreaterThan(647 * 1.2)
  })

  it('takes each year’s own factor', () => {
    const period = {
      fromEarliest: '2021-12-31',
      fromLatest: '2021-12-31',
      toEarliest: '2022-01-02',
      toLatest: '2022-01-02',
    }
    const { low } = find({ ...base, period }, 'co2', '四川')
    expect(low).toBeCloseTo(15.536352 * (0.1255 + 0.1404), 6)
  })

  it('counts the surcharge only while the rule held, and from when it surely did', () => {
    const period = {
      fromEarliest: '2022-03-01',
      fromLatest: '2022-03-01',
      toEarliest: '2022-05-11',
      toLatest: '2022-05-11',
    }
    const { low, high } = find({ ...base, period }, 'surcharge', '川发改价格规〔2022〕186号')
    expect(low).toBeCloseTo(15_536.352 * 2 * 11, 3)
    expect(high).toBeCloseTo(15_536.352 * 2 * 40, 3)
    const before = {
      fromEarliest: '2020-01-01',
      fromLatest: '2020-01-01',
      toEarliest: '2021-01-01',
      toLatest: '2021-01-01',
    }
    expect(harm({ ...base, period: before }).figures.filter(({ quantity }) => quantity === 'surcharge')).toEqual([])
  })

  it('states no amount by a draft or by a number it does not know, and says so', () => {
    expect(codesOf({ ...base, province: '山东' })).toContain('law.surcharge-draft')
    const period = {
      fromEarliest: '2022-06-01',
      fromLatest: '2022-06-01',
      toEarliest: '2022-07-01',
      toLatest: '2022-07-01',
    }
    expect(codesOf({ ...base, period, province: '陕西' })).toContain('law.surcharge-price-unknown')
  })

  it('says which machines are not counted, and when nothing can be', () => {
    const unknown = { ...s19jPro, count: 6, nameplateWatts: null }
    expect(harm({ ...base, machines: [s19jPro, unknown] }).notes[0]).toMatchObject({
      code: 'harm.note-power-unknown',
      params: { count: 6 },
    })
    expect(harm({ ...base, machines: [unknown] })).toMatchObject({ energyBy: null })
  })

  it('takes other coins by a declared network rate alone', () => {
    const machines = [{ ...s19jPro, coin: 'KAS', hashrateHps: 21e12 }]
    expect(codesOf({ ...base, machines })).toContain('harm.note-coin-unknown')
    const point = (value: number) => ({ low: value, high: value })
    const networks = [{ coin: 'KAS', networkHps: point(211e15), coinsPerDay: point(1000), source: 'declared' }]
    const prices = [{ coin: 'KAS', yuan: { low: 0.5, high: 1 }, source: 'appraisal' }]
    const input = { ...base, machines, networks, prices }
    expect(find(input, 'coins', 'KAS').low).toBeCloseTo(21, 9)
    expect(find(input, 'coin-value', 'KAS')).toMatchObject({ unit: 'yuan', sources: ['declared', 'appraisal'] })
    expect(find(input, 'coin-value', 'KAS').high).toBeCloseTo(21, 9)
  })

  it('gives the price difference as kWh times what was not paid', () => {
    const tariff = {
      paidYuanPerKwh: { low: 0.2, high: 0.3 },
      lawfulYuanPerKwh: { low: 0.6, high: 0.7 },
      source: 'bills',
    }
    const { low, high } = find({ ...base, tariff }, 'price-difference')
    expect(low).toBeCloseTo(15_536.352 * 0.3, 6)
    expect(high).toBeCloseTo(15_536.352 * 0.5, 6)
  })

  it('bounds the coins after the end of the difficulty table', () => {
    const period = {
      fromEarliest: '2026-10-01',
      fromLatest: '2026-10-01',
      toEarliest: '2026-11-01',
      toLatest: '2026-11-01',
    }
    const { low, high } = find({ ...base, period }, 'coins')
    expect(high / low).toBeGreaterThan(1.1)
    expect(codesOf({ ...base, period })).toContain('harm.note-beyond')
  })

  it('only ever widens when less is known', () => {
    const day = fc
      .integer({ min: 0, max: 2500 })
      .map((days) => new Date(Date.UTC(2019, 0, 1) + days * 86_400_000).toISOString().slice(0, 10))
    fc.assert(
      fc.property(fc.array(day, { minLength: 4, maxLength: 4 }), ([...dates]) => {
        const [a = '', b = '', c = '', d = ''] = dates.sort()
        fc.pre(a < d && b < c)
        const known = { ...base, period: { fromEarliest: b, fromLatest: b, toEarliest: c, toLatest: c } }
        const vague = { ...base, period: { fromEarliest: a, fromLatest: b, toEarliest: c, toLatest: d } }
        for (const narrow of harm(known).figures) {
          const wide = find(vague, narrow.quantity, narrow.by)
          expect(wide.low).toBeLessThanOrEqual(narrow.low * (1 + 1e-12))
          expect(wide.high).toBeGreaterThanOrEqual(narrow.high * (1 - 1e-12))
        }
      }),
      { numRuns: 60 },
    )
  })
})

describe('parsePeriod', () => {
  it.each([
    [{ ...oneDay, toLatest: '2026-02-30' }, 'harm.period-not-a-date'],
    [{ ...oneDay, toLatest: 'soon' }, 'harm.period-not-a-date'],
    [{ ...oneDay, fromLatest: '2026-06-01' }, 'harm.period-order'],
    [{ ...oneDay, toEarliest: '2020-01-01', toLatest: '2020-01-01' }, 'harm.period-order'],
  ])('says what is wrong with %o', (text, code) => {
    expect(parsePeriod(text)).toMatchObject({ problem: { code } })
  })

  it('takes what is right', () => {
    expect(parsePeriod(oneDay)).toEqual({ period: oneDay })
  })
})
