import { describe, expect, it } from 'vitest'
import { atHome, codes, finding, plan, tip } from './guard.fixture.js'

describe('a visit to a home', () => {
  const walk = plan({ kind: 'walk-round' })

  it('is refused on one sense alone', () => {
    expect(codes(walk, atHome(finding(1, 'power')))).toEqual(['home.one-source'])
  })

  it('is let through on two senses, or on one with a tip of its own', () => {
    expect(codes(walk, atHome(finding(1, 'power'), finding(2, 'network')))).toEqual([])
    expect(codes(walk, atHome(finding(1, 'power'), tip))).toEqual([])
  })

  it('takes unknown premises with a small supply for a home, and a workshop not', () => {
    const unknown = { siteId: 'x', premises: null, capacityKva: 49 }
    expect(codes(walk, { ...atHome(finding(1, 'power')), place: unknown })).toEqual(['home.one-source'])
    expect(codes(walk, { ...atHome(finding(1, 'power')), place: { ...unknown, capacityKva: 50 } })).toEqual([])
  })
})
