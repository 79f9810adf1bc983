import { describe, expect, it } from 'vitest'
import { judgePlant } from './judge-plant.js'
import { measurePlant } from './measure-plant.js'
import { plant } from './plant.fixture.js'
import type { PlantRecord } from './read-plants.js'

const source = { source: 'plants.csv', sha256: '00' }
const judged = (record: PlantRecord) => judgePlant(measurePlant(record), source)

describe('plant balance', () => {
  it('closes for an honest plant', () => {
    const { score, finding } = judged(plant({}))
    expect(finding).toBeNull()
    expect(score.score).toBeLessThan(0.1)
  })

  it('finds a constant that leaves the balance, with its power and its day', () => {
    const { finding } = judged(plant({ load: (hour) => (hour >= 90 * 24 ? 80 : 0) }))
    expect(finding?.verdict).toBe('probable')
    expect(finding?.reasons[0]?.code).toBe('power.plant-unaccounted')
    expect(finding?.mining.powerKw?.low).toBeLessThan(80)
    expect(finding?.mining.powerKw?.high).toBeGreaterThan(80)
    expect(finding?.mining.onset?.earliest ?? '').toMatch(/^2022-0[34]-/)
  })

  it('finds machines that stand in the station-use meter', () => {
    const { finding } = judged(plant({ station: (hour) => (hour >= 60 * 24 ? 90 : 0) }))
    expect(finding?.reasons.map((one) => one.code)).toContain('power.plant-station-use')
  })

  it('finds machines before the generation meter by what is imported when the water is low', () => {
    const { finding } = judged(plant({ before: () => 70 }))
    expect(finding?.reasons.map((one) => one.code)).toContain('power.plant-thirst')
  })

  it('names a wrong ratio as what it is', () => {
    const { finding } = judged(plant({ ratioFrom: 100 * 24 }))
    expect(finding?.verdict).toBe('related')
    expect(finding?.reasons.map((one) => one.code)).toEqual(['power.plant-wrong-ratio'])
  })

  it('names a ratio that was wrong all along', () => {
    const { finding } = judged(plant({ ratioFrom: 0 }))
    expect(finding?.verdict).toBe('related')
    expect(finding?.reasons.map((one) => one.code)).toEqual(['power.plant-loses-too-much'])
  })

  it('names a ratio by which more leaves the plant than was made', () => {
    const honest = plant({})
    const doubled = { ...honest, export: (honest.export ?? []).map((kw, hour) => (hour < 2400 ? kw : 2 * kw)) }
    const { finding } = judged({ ...doubled, export: Float64Array.from(doubled.export) })
    expect(finding?.verdict).toBe('related')
    expect(finding?.reasons.map((one) => one.code)).toEqual(['power.plant-delivers-more'])
    expect(finding?.reasons[0]?.params['from']).toMatch(/^2022-04-1/)
  })

  it('names an unmetered village as what it is', () => {
    const people = (hour: number): number => 25 + 22 * Math.max(0, Math.sin(((hour % 24) - 9) / 3.8))
    const { finding } = judged(plant({ load: people }))
    expect(finding?.verdict).toBe('related')
    expect(finding?.reasons.map((one) => one.code)).toEqual(['power.plant-unmetered-village'])
  })
})
