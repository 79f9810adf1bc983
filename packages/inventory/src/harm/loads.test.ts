import { describe, expect, it } from 'vitest'
import { machineRow } from '../reconcile/rows.fixture.js'
import { loadsOf } from './loads.js'

const load = (said: Parameters<typeof machineRow>[0]) => loadsOf([machineRow(said)])[0]

describe('loadsOf', () => {
  it('takes watts by label before the maker’s sheet, and what the machine says apart from both', () => {
    const s9 = { make: 'Antminer', model: 'S9', hashrateHps: 13.5e12, algorithm: 'SHA-256d' }
    expect(load({ ...s9, watts: 1400, nameplate: { item: 'A', watts: 1300 } })).toEqual({
      count: 1,
      nameplateWatts: 1300,
      reportedWatts: 1400,
      hashrateHps: 13.5e12,
      coin: 'BTC',
    })
    const bySheet = load(s9)?.nameplateWatts ?? 0
    expect(bySheet).toBeGreaterThan(1200)
    expect(bySheet).toBeLessThan(1500)
  })

  it('says nothing where nothing is known, and leaves out what did not answer', () => {
    expect(load({ make: 'Antminer', model: 'S99' })).toMatchObject({ nameplateWatts: null, coin: null })
    expect(loadsOf([machineRow({ state: 'silent' })])).toEqual([])
    expect(load({ algorithm: 'constructor', watts: 0 })).toMatchObject({ coin: null, reportedWatts: null })
  })
})
