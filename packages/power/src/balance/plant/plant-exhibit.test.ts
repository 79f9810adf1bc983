import { describe, expect, it } from 'vitest'
import { dailyMeans } from '../constant-window.js'
import { judgePlant } from './judge-plant.js'
import { measurePlant } from './measure-plant.js'
import { plantExhibit } from './plant-exhibit.js'
import { plant, plantDays } from './plant.fixture.js'

const source = { source: 'plants.csv', sha256: '00' }
const honest = () => measurePlant({ ...plant({}), plantId: 'N' })

function drawn(record: ReturnType<typeof plant>, others = [honest(), honest()]) {
  const measured = measurePlant(record)
  const { finding } = judgePlant(measured, source)
  if (finding === null) throw new Error('nothing was found')
  return plantExhibit(finding, measured, [measured, ...others])
}

describe('what a plant is drawn from', () => {
  const from = 80
  const mining = plant({ load: (hour) => (hour >= from * 24 ? 90 : 0) })

  it('is every side on record by the day, and the rest by the hour, constant in its window and little before', () => {
    const { flows, rest, days } = drawn(mining)
    expect(days).toBe(plantDays)
    expect(flows.map(({ name }) => name)).toEqual(['generation', 'import', 'export', 'station-use'])
    expect(rest.of).toBe('unaccounted')
    expect(Math.abs(rest.window.from - from)).toBeLessThan(5)
    const daily = dailyMeans(Float64Array.from(rest.hourlyKw))
    expect(daily[from - 20]).toBeLessThan(20)
    expect(daily[from + 20]).toBeGreaterThan(75)
    expect(rest.usualKw?.high).toBeLessThan(20)
  })

  it('stands beside its neighbours, scaled to its own capacity, when there are at least two', () => {
    const half = { ...plant({}), capacityKw: 500 }
    const { neighbourKw } = drawn(mining, [measurePlant(half), measurePlant(half)]).rest
    const single = drawn(mining, [honest()]).rest
    expect(neighbourKw?.median).toHaveLength(plantDays)
    const twice = neighbourKw?.median[100] ?? Number.NaN
    const once = drawn(mining).rest.neighbourKw?.median[100] ?? Number.NaN
    expect(twice).toBeCloseTo(2 * once, 3)
    // this plant and its neighbours are alike, so theirs is what its own would be
    expect(
      drawn(mining, [measurePlant({ ...mining }), measurePlant({ ...mining })]).rest.neighbourKw?.median[150],
    ).toBeGreaterThan(75)
    expect(single.neighbourKw).toBeUndefined()
  })

  it('is the station-use meter where that is what speaks', () => {
    const { rest } = drawn(plant({ station: (hour) => (hour >= from * 24 ? 80 : 0) }))
    expect(rest.of).toBe('station-use')
    expect(rest.hourlyKw[(from + 30) * 24]).toBeGreaterThan(80)
    expect(rest.usualKw?.high).toBeLessThan(8)
  })
})
