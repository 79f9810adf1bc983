import { describe, expect, it } from 'vitest'
import { emptyRecord, type MeterRecord } from '../read/meter-record.js'
import { cleanRecord } from './quality.js'

/** Sixty days of an ordinary curve, changed where `kw` says so. */
function record(kw: (day: number, hour: number, ordinary: number) => number): MeterRecord {
  const made = emptyRecord('m', 18_000, 60, 24)
  made.missing.fill(0)
  let state = 7
  for (let index = 0; index < made.hourlyKw.length; index++) {
    state = (state * 1_103_515_245 + 12_345) % 2_147_483_648
    const day = Math.floor(index / 24)
    const hour = index % 24
    const ordinary = Math.round(1000 * (1 + Math.sin(hour / 4) ** 2 + (0.4 * state) / 2_147_483_648)) / 1000
    made.hourlyKw[index] = kw(day, hour, ordinary)
  }
  return made
}

const codes = (made: MeterRecord): string[] => cleanRecord(made).setAside.map((one) => `${one.day} ${one.code}`)

describe('data quality', () => {
  it('keeps an ordinary curve', () => {
    expect(codes(record((_day, _hour, kw) => kw))).toEqual([])
  })

  it('sets a stuck meter aside instead of taking it for a flat load', () => {
    const clean = cleanRecord(record((day, _hour, kw) => (day >= 10 && day < 30 ? 5.123 : kw)))
    expect(clean.setAside.filter((one) => one.code === 'stuck')).toHaveLength(20)
    expect(clean.usableDays).toBe(40)
    expect(clean.hourlyKw.includes(Math.fround(5.123))).toBe(false)
  })

  it('leaves a switched-off pump or lamp its standby, the same to the last digit', () => {
    expect(codes(record((_day, hour, kw) => (hour < 6 ? 10 * kw : 0.02)))).toEqual([])
  })

  it('does not take a load for stuck that the meter rounds coarsely', () => {
    expect(codes(record((day) => (day % 2 === 0 ? 4 : 5)))).toEqual([])
  })

  it('sets days aside that repeat the day before to the last digit', () => {
    const made = record((_day, _hour, kw) => kw)
    made.hourlyKw.copyWithin(20 * 24, 19 * 24, 20 * 24)
    expect(codes(made)).toEqual(['20 copied'])
  })

  it('sets estimated days aside', () => {
    const made = record((_day, _hour, kw) => kw)
    made.estimated[3] = 24
    expect(codes(made)).toEqual(['3 estimated'])
  })

  it('sets negative and impossible values aside', () => {
    expect(
      codes(record((day, hour, kw) => (day === 4 && hour === 2 ? -1 : day === 7 && hour === 5 ? 9000 : kw))),
    ).toEqual(['4 impossible', '7 impossible'])
  })
})
