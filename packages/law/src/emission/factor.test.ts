import { describe, expect, it } from 'vitest'
import { emissionFactors } from './factor.js'

describe('emissionFactors', () => {
  it('gives province, region and nation of the year', () => {
    expect(
      emissionFactors('四川', 2023).map(({ scope, area, kgCo2PerKwh, isStandIn }) => [
        scope,
        area,
        kgCo2PerKwh,
        isStandIn,
      ]),
    ).toEqual([
      ['provincial', '四川', 0.1564, false],
      ['regional', '西南', 0.2472, false],
      ['national', '全国', 0.5306, false],
    ])
  })

  it('does not take the value of emission trading for the average of 2022', () => {
    expect(emissionFactors(undefined, 2022)).toMatchObject([
      { kgCo2PerKwh: 0.5366, document: expect.stringContaining('第 33 号') as string },
    ])
  })

  it('says when another year stands in', () => {
    expect(emissionFactors('湖北', 2026)).toMatchObject([
      { year: 2022, kgCo2PerKwh: 0.4364, isStandIn: true },
      { year: 2023, kgCo2PerKwh: 0.5271, isStandIn: true },
      { year: 2023, kgCo2PerKwh: 0.5306, isStandIn: true },
    ])
  })

  it('gives both regions of a province that lies in two, and the nation for a place it does not know', () => {
    expect(emissionFactors('内蒙古', 2021).map(({ area }) => area)).toEqual(['内蒙古', '华北', '东北', '全国'])
    expect(emissionFactors('Sichuan', 2021).map(({ area }) => area)).toEqual(['全国'])
  })
})
