import { describe, expect, it } from 'vitest'
import { machineCounts } from './count.js'
import { machineSpecifications } from './specifications.js'

const classOf = (counts: ReturnType<typeof machineCounts>, name: string) =>
  counts.find((one) => one.machineClass.name === name)

describe('machine counts', () => {
  it('gives 6 S19 and 14 S9 among the counts for 19 kW', () => {
    const counts = machineCounts({ low: 18.5, high: 19.5 }, 2021)
    expect(classOf(counts, 'S19')?.low).toBeLessThanOrEqual(6)
    expect(classOf(counts, 'S19')?.high).toBeGreaterThanOrEqual(6)
    expect(classOf(counts, 'S9')?.low).toBeLessThanOrEqual(14)
    expect(classOf(counts, 'S9')?.high).toBeGreaterThanOrEqual(14)
  })

  it('leaves out classes that did not exist yet', () => {
    expect(classOf(machineCounts({ low: 6, high: 7 }, 2018), 'S19')).toBeUndefined()
  })

  it('leaves out classes of which not even one fits', () => {
    expect(classOf(machineCounts({ low: 0.8, high: 0.85 }, null), 'S19')).toBeUndefined()
  })
})

describe('machine specifications', () => {
  it('hold rated watts of well-known models', () => {
    const s19pro = machineSpecifications.find((one) => one.model === 'Antminer S19 Pro')
    expect(s19pro).toMatchObject({ maker: 'Bitmain', watts: 3250, year: 2020 })
  })

  it('hold no efficiency that no machine has', () => {
    for (const one of machineSpecifications.filter((spec) => spec.algorithm === 'SHA-256')) {
      const joulesPerTerahash = one.watts / (one.hashrateHps / 1e12)
      expect(joulesPerTerahash, one.model).toBeGreaterThan(8)
      expect(joulesPerTerahash, one.model).toBeLessThan(3000)
    }
  })
})
