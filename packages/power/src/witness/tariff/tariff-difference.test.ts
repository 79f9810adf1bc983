import type { CustomerRow, TariffLevel } from '@davylamp/intake'
import { describe, expect, it } from 'vitest'
import { tariffDifference } from './tariff-difference.js'

const level = (
  tariff: string,
  priceCnyPerKwh: number,
  from: string | null = null,
  to: string | null = null,
): TariffLevel => ({
  tariff,
  priceCnyPerKwh,
  from,
  to,
  source: 'Notice 7',
  file: 'tariffs.csv',
})

const customer = (tariff: string | null, category: string | null): CustomerRow => ({
  meterId: 'M1',
  name: null,
  category,
  capacityKva: null,
  voltage: null,
  transformerId: null,
  tariff,
  address: null,
  licence: null,
  accountId: null,
  parentMeterId: null,
  premises: null,
  org: null,
  multiplier: null,
})

const levels = [
  level('agricultural', 0.3, '2020-01-01', '2021-12-31'),
  level('agricultural', 0.4, '2022-01-01'),
  level('residential', 0.5),
  level('commercial', 0.8),
]
const kwh = { low: 1000, high: 2000 }

describe('the difference of tariffs', () => {
  it('is a range from the nearest dearer tariff to the dearest, at the levels of the day', () => {
    expect(tariffDifference(levels, customer('agricultural', null), kwh, '2021-06-30')).toEqual({
      own: 'agricultural',
      ownCnyPerKwh: { low: 0.3, high: 0.3 },
      others: ['residential', 'commercial'],
      othersCnyPerKwh: { low: 0.5, high: 0.8 },
      cnyAYear: { low: 200, high: 1000 },
      sources: ['Notice 7'],
    })
    expect(tariffDifference(levels, customer('agricultural', null), kwh, '2022-06-30')?.ownCnyPerKwh.low).toBe(0.4)
  })

  it('goes by category where the tariff has no level', () => {
    expect(tariffDifference(levels, customer('T-17', 'residential'), kwh, '2021-06-30')?.others).toEqual(['commercial'])
  })

  it('is not stated for the dearest tariff, an unknown one, or an unknown customer', () => {
    for (const one of [customer('commercial', null), customer('T-17', null), null])
      expect(tariffDifference(levels, one, kwh, '2021-06-30')).toBeNull()
  })
})
