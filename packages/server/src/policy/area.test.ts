import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { areaHolds, areaIsBelow } from './area.js'

describe('areas', () => {
  it('hold what lies in them, level by level', () => {
    expect(areaHolds('510000', '510107')).toBe(true)
    expect(areaHolds('510100', '510107')).toBe(true)
    expect(areaHolds('510107', '510107004')).toBe(true)
    expect(areaHolds('510107004', '510107004002')).toBe(true)
    expect(areaHolds('510100', '510700')).toBe(false)
    expect(areaHolds('510107', '510100')).toBe(false)
    expect(areaHolds('500000', '510000')).toBe(false)
  })

  it('are not below themselves', () => {
    expect(areaIsBelow('510107', '510100')).toBe(true)
    expect(areaIsBelow('510100', '510100')).toBe(false)
    expect(areaIsBelow('510100', '510107')).toBe(false)
  })

  it('are nowhere without a sound code', () => {
    for (const code of [null, '', '5', '51', '%', '51010', '5101070', "510107'--"]) {
      expect(areaHolds(code, '510107'), String(code)).toBe(false)
      expect(areaHolds('510107', code), String(code)).toBe(false)
    }
  })

  const code = fc
    .tuple(fc.integer({ min: 11, max: 82 }), fc.nat(99), fc.nat(99))
    .map((parts) => parts.map(two).join(''))
  const two = (part: number) => String(part).padStart(2, '0')

  it('of any two codes hold each other only when they are one area', () => {
    fc.assert(fc.property(code, code, (a, b) => !(areaHolds(a, b) && areaHolds(b, a)) || a === b))
  })
})
