import { describe, expect, it } from 'vitest'
import { hashrateText, rangeText } from './shown.js'

describe('numbers for readers', () => {
  it('stand in the scale that says them best', () => {
    expect([0, 280, 95e12, 21.9e15].map((rate) => hashrateText(rate))).toEqual([
      '0 H/s',
      '280 H/s',
      '95 TH/s',
      '21.9 PH/s',
    ])
  })

  it('are rounded outwards, grouped, and written once where both ends agree', () => {
    expect(rangeText({ low: 2_886_192, high: 4_118_640 })).toBe('2,886,000–4,119,000')
    expect(rangeText({ low: 15_600, high: 15_600 })).toBe('15,600')
    expect(rangeText({ low: 0, high: 0.011_04 })).toBe('0–0.01104')
    expect(rangeText({ low: 0.123_456, high: 655 })).toBe('0.1234–655')
  })
})
