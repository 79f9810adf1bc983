import { describe, expect, it } from 'vitest'
import { emptyRecord } from '../read/meter-record.js'
import { darkRecord } from './dark-record.js'
import { feedInOf, isSolar, seasonOf } from './feed-in.js'
import { hasSun, sunHours } from './sun-hours.js'

/** 40 days in spring on which `kw` is fed back at these hours. */
const fed = (runs: (hour: number, day: number) => number) =>
  feedInOf(
    'M',
    18_700,
    Float32Array.from({ length: 40 * 24 }, (_, at) => runs(at % 24, Math.floor(at / 24))),
  )

describe('what is fed back', () => {
  it('comes from the sun when it fills no more than half the day, whatever zone the clock has', () => {
    expect(isSolar(fed((hour) => (hour >= 7 && hour <= 17 ? 2 : 0)))).toBe(true)
    expect(isSolar(fed((hour) => (hour >= 22 || hour <= 8 ? 2 : 0)))).toBe(true)
  })

  it('does not when it runs through the night, or on a few days only', () => {
    expect(isSolar(fed(() => 2))).toBe(false)
    expect(isSolar(fed((hour, day) => (day < 3 && hour === 12 ? 2 : 0)))).toBe(false)
  })
})

describe('hours with sun', () => {
  it('are told to a small roof by a large one, with an hour to spare at either end', () => {
    const small = fed((hour) => (hour >= 11 && hour <= 13 ? 0.5 : 0))
    const large = fed((hour) => (hour >= 7 && hour <= 17 ? 5 : 0))
    const [spring] = sunHours([small, large]).slice(seasonOf(18_700))
    expect(spring).toEqual({ first: 6, hours: 13 })
    expect(spring === undefined ? null : [5, 6, 18, 19].map((hour) => hasSun(spring, hour))).toEqual([
      false,
      true,
      true,
      false,
    ])
  })

  it('go on over midnight where times are in UTC', () => {
    const [season] = sunHours([fed((hour) => (hour >= 22 || hour <= 8 ? 2 : 0))])
    expect(season).toEqual({ first: 21, hours: 13 })
  })
})

describe('the dark hours', () => {
  it('stand for those with sun, mirrored at dawn and dusk; negative import is nothing drawn', () => {
    const record = emptyRecord('M', 18_700, 2, 24)
    // Hour of the record, negative where panels feed back.
    record.hourlyKw.set(Array.from({ length: 48 }, (_, at) => (at % 24 >= 10 && at % 24 <= 14 ? -at : at)))
    const dark = darkRecord(record, sunHours([fed((hour) => (hour >= 10 && hour <= 14 ? 2 : 0))]))
    // Sun from 9 to 15 o'clock: 9 to 12 mirror 8 to 5, 13 to 15 mirror 18 to 16.
    expect([...dark.hourlyKw.subarray(24 + 8, 24 + 17)]).toEqual([32, 32, 31, 30, 29, 42, 41, 40, 40])
    expect(record.hourlyKw[24 + 12]).toBe(-36)
  })

  it('read as nothing drawn where only the night feeds in', () => {
    const record = emptyRecord('M', 18_700, 1, 24)
    record.hourlyKw.fill(-3)
    expect([...darkRecord(record, [])['hourlyKw']]).toEqual(Array.from({ length: 24 }, () => 0))
  })
})
