import { describe, expect, it } from 'vitest'
import { outagesOf, sharesOutage } from './outages.js'
import { returnAfter } from './return.js'

const perDay = 96

/** Twenty days of quarter hours. */
const record = (of: (at: number) => number) => Float32Array.from({ length: 20 * perDay }, (_, at) => of(at))
const outage = { from: 10 * perDay + 40, to: 10 * perDay + 48 }
const off = (at: number) => at >= outage.from && at < outage.to

describe('outages', () => {
  it('are the stretches in which a load that never stops reads nothing', () => {
    expect(
      outagesOf(
        record((at) => (off(at) ? 0 : 10)),
        perDay,
      ),
    ).toEqual([outage])
  })

  it('are not the rests of a load that rests every night, nor a meter out of use, nor readings that are missing', () => {
    expect(
      outagesOf(
        record((at) => (at % perDay < 24 ? 0 : 10)),
        perDay,
      ),
    ).toEqual([])
    expect(
      outagesOf(
        record((at) => (at > 5 * perDay && at < 12 * perDay ? 0 : 10)),
        perDay,
      ),
    ).toEqual([])
    expect(
      outagesOf(
        record((at) => (off(at) ? NaN : 10)),
        perDay,
      ),
    ).toEqual([])
  })

  it('are shared by a neighbour who draws before and after, and not by one who goes on or was away', () => {
    expect(
      sharesOutage(
        record((at) => (off(at) ? 0 : 0.4)),
        outage,
        perDay,
      ),
    ).toBe(true)
    expect(
      sharesOutage(
        record(() => 0.4),
        outage,
        perDay,
      ),
    ).toBe(false)
    expect(
      sharesOutage(
        record(() => 0),
        outage,
        perDay,
      ),
    ).toBe(false)
  })
})

describe('the return', () => {
  it('of machines is in steps and stops at the level', () => {
    const staged = record((at) => (off(at) ? 0 : at === outage.to ? 4 : at === outage.to + 1 ? 7 : 10))
    expect(returnAfter(staged, perDay, outage)).toEqual({
      minutes: 45,
      steps: 3,
      peak: 1,
      outageMinutes: 120,
    })
  })

  it('of heating goes beyond it first', () => {
    const thirsty = record((at) => (off(at) ? 0 : at >= outage.to && at < outage.to + 6 ? 25 : 10))
    expect(returnAfter(thirsty, perDay, outage)).toMatchObject({ minutes: 15, steps: 1, peak: 2.5 })
  })

  it('is held against the same hours of the week before: an evening is no thirst', () => {
    const evening = record((at) => (off(at) ? 0 : at % perDay >= 48 && at % perDay < 60 ? 30 : 10))
    expect(returnAfter(evening, perDay, outage)?.peak).toBe(1)
  })

  it('tells nothing right after the record began', () => {
    expect(
      returnAfter(
        record((at) => (at < 20 ? 0 : 10)),
        perDay,
        { from: 1, to: 20 },
      ),
    ).toBeNull()
  })
})
