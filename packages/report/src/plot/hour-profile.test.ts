import type { LoadExhibit } from '@davylamp/finding'
import { describe, expect, it } from 'vitest'
import { hoursADay, profilesOf } from './hour-profile.js'

/** Thirty days of 1 kW; from day 10 on 5 kW more between 2:00 and 8:00. */
const load: LoadExhibit = {
  kind: 'load',
  findingId: 'power:1',
  firstDay: '2021-01-01',
  days: 30,
  hourlyKw: Float32Array.from({ length: 30 * 24 }, (_, i) => (i >= 240 && i % 24 >= 2 && i % 24 < 8 ? 6 : 1)),
  setAside: [],
}
const onset = { earliest: '2021-01-10', latest: '2021-01-11' }

describe('the hours of an ordinary day', () => {
  it('parts before from after, and counts the hours that rose', () => {
    const profiles = profilesOf(load, onset, undefined)
    expect(profiles.before?.median[3]).toBe(1)
    expect(profiles.after.median[3]).toBe(6)
    expect(profiles.after.median[12]).toBe(1)
    expect(hoursADay(profiles, { low: 4, high: 6 })).toBe(6)
  })

  it('knows no before where the load ran before the record', () => {
    const profiles = profilesOf(load, { earliest: null, latest: '2021-01-01' }, undefined)
    expect(profiles.before).toBeNull()
    expect(hoursADay(profiles, { low: 4, high: 6 })).toBe(24)
  })

  it('takes nothing from an onset outside the record', () => {
    expect(profilesOf(load, { earliest: '2019-01-01', latest: '2019-01-02' }, undefined).before).toBeNull()
  })
})
