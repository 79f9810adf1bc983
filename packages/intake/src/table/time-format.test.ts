import { describe, expect, it } from 'vitest'
import { familyOf, hasOffset, orderOf, zoneOfOffset } from './time-format.js'

describe('familyOf', () => {
  it.each([
    [['2019/7/30', '2019/8/1'], 'iso'],
    [['2019-07-30 00:15:00'], 'iso'],
    [['2019-07-30T00:15:00Z'], 'iso'],
    [['20190730', '20190731'], 'compact'],
    [['201907300015'], 'compact'],
    [['2019年7月30日'], 'chinese'],
    [['2019.7.30'], 'dotted'],
    [['30/7/2019 0:15'], 'numeric'],
    [['26-Sep-18'], 'named-month'],
    [['1564416000'], 'epoch'],
    [['1564416000000'], 'epoch'],
  ])('knows %j as %s', (texts, family) => {
    expect(familyOf(texts)?.is).toBe(family)
  })

  it('does not take identifiers, hours or words for times', () => {
    expect(familyOf(['0012345678'])).toBeNull()
    expect(familyOf(['1', '2', '24'])).toBeNull()
    expect(familyOf(['always'])).toBeNull()
  })
})

describe('orderOf', () => {
  it('lets a number above 12 decide', () => {
    expect(orderOf(['3/5/2021', '13/5/2021'])).toBe('day-first')
    expect(orderOf(['3/5/2021', '5/13/2021'])).toBe('month-first')
  })

  it('leaves open what nothing decides or what contradicts itself', () => {
    expect(orderOf(['3/5/2021'])).toBeNull()
    expect(orderOf(['13/5/2021', '5/13/2021'])).toBeNull()
  })
})

describe('offsets', () => {
  it('are seen only after a clock time', () => {
    expect(hasOffset('2021-05-11T00:00:00+08:00')).toBe(true)
    expect(hasOffset('2021-05-11')).toBe(false)
  })

  it('become a zone with that offset', () => {
    expect(zoneOfOffset('2021-05-11T00:00:00+08:00')).toBe('Etc/GMT-8')
    expect(zoneOfOffset('2021-05-11T00:00:00Z')).toBe('UTC')
    expect(zoneOfOffset('2021-05-11T00:00:00+05:30')).toBeNull()
  })
})
