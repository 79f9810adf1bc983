import { describe, expect, it } from 'vitest'
import { codes, fixed, grounds, home, measure } from './guard.fixture.js'

describe('the supply of a home', () => {
  const supply = { instrument: 'electric-power-law', article: '71' }

  it('never cuts the supply of a home to compel, whatever reason is given', () => {
    const cut = measure({ kind: 'suspend-supply', basis: supply, purpose: 'compel' })
    expect(codes({ ...cut, override: 'ordered' }, { ...grounds, place: home, leads: [fixed] })).toEqual(['home.supply'])
    const theft = measure({
      kind: 'suspend-supply',
      basis: supply,
      purpose: 'theft-of-power',
      bodyId: 'power-company',
    })
    expect(codes(theft, { ...grounds, place: home, leads: [fixed] })).toEqual([])
  })
})
