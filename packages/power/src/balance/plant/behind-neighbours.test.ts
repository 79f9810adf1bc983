import { describe, expect, it } from 'vitest'
import { behindNeighbours, type Neighbour } from './behind-neighbours.js'
import { judgePlant } from './judge-plant.js'
import { besideNeighbours, measurePlant } from './measure-plant.js'
import type { PlantRecord } from './read-plants.js'

/** Water of a river as a part of capacity: a dry winter, a wet summer, rain that lasts for days. */
const water = (day: number, year = 365) =>
  0.35 - 0.25 * Math.cos((2 * Math.PI * day) / year) + 0.06 * Math.sin(day * 0.7) + 0.04 * Math.sin(day * 0.23)

interface Gate {
  readonly share?: number
  readonly loadKw?: (day: number) => number
  readonly river?: string | null
  readonly days?: number
}

/** A plant of 1,000 kW of which the gate is known; what it makes is a share of the water, what stays behind the gate a load. */
function gate(plantId: string, { share = 1, loadKw = () => 0, river = 'R', days = 365 }: Gate = {}): PlantRecord {
  const net = Float64Array.from({ length: days * 24 }, (_, hour) => {
    const day = Math.floor(hour / 24)
    return 1000 * share * water(day) + 8 * Math.sin(day * 2.1 + plantId.length) - loadKw(day)
  })
  return {
    plantId,
    river,
    orderOnRiver: null,
    capacityKw: 1000,
    firstDay: 19_000,
    generation: null,
    export: net.map((kw) => Math.max(0, kw)),
    import: net.map((kw) => Math.max(0, -kw)),
    stationUse: null,
    directSupply: null,
    metered: null,
  }
}

const found = (own: PlantRecord, others: readonly PlantRecord[]) => {
  const all: Neighbour[] = [own, ...others].map((record) => ({ record, capacityKw: 1000 }))
  const [first] = all
  return first === undefined ? null : behindNeighbours(first, all)
}

describe('a gate held against its neighbours', () => {
  it('shows a load that takes the same at any water, and its days', () => {
    const behind = found(gate('A', { share: 0.8, loadKw: (day) => (day >= 120 ? 120 : 0) }), [
      gate('BB'),
      gate('CCC', { share: 1.1 }),
    ])
    expect(behind?.kw).toBeGreaterThan(100)
    expect(behind?.kw).toBeLessThan(140)
    expect(Math.abs((behind?.from ?? 0) - 120)).toBeLessThan(15)
    expect(behind?.spreadKw).toBeLessThan(30)
    expect(behind).toMatchObject({ neighbours: 2, basis: 'river' })
  })

  it('shows next to nothing where a plant makes a smaller share of the water', () => {
    const behind = found(gate('A', { share: 0.6 }), [gate('BB'), gate('CCC', { share: 1.1 })])
    expect(behind?.kw ?? 0).toBeLessThan(20)
  })

  it('takes other rivers only where enough of them go together with it', () => {
    const others = ['BB', 'CCC', 'DDDD', 'EEEEE'].map((id) => gate(id, { river: `of ${id}` }))
    expect(found(gate('A', { loadKw: () => 120 }), others)?.basis).toBe('elsewhere')
    expect(found(gate('A', { loadKw: () => 120 }), others.slice(1))).toBeNull()
  })

  it('takes the same season of earlier years where there is nobody else', () => {
    const behind = found(gate('A', { days: 1000, river: null, loadKw: (day) => (day >= 500 ? 150 : 0) }), [])
    expect(behind?.basis).toBe('own-past')
    expect(Math.abs((behind?.from ?? 0) - 500)).toBeLessThan(20)
    expect(found(gate('A', { river: null }), [])).toBeNull()
  })
})

describe('a plant of which only the gate is known', () => {
  const judged = (loadKw: number, others: readonly PlantRecord[]) => {
    const [plant] = besideNeighbours(
      [{ ...gate('A', { loadKw: () => loadKw }), import: null }, ...others].map((record) => measurePlant(record)),
    )
    if (plant === undefined) throw new Error('no plant')
    return judgePlant(plant, { source: 'gate.csv', sha256: '00' })
  }

  it('is worth a look by its neighbours, and no more than that', () => {
    const { finding } = judged(120, [gate('BB'), gate('CCC')])
    expect(finding?.verdict).toBe('suspect')
    expect(finding?.reasons[0]).toMatchObject({ code: 'power.plant-behind-neighbours', params: { neighbours: 2 } })
    expect(finding?.mining.powerKw?.low).toBeLessThan(120)
    expect(finding?.mining.powerKw?.high).toBeGreaterThan(100)
    expect(judged(0, [gate('BB'), gate('CCC')]).finding).toBeNull()
  })
})
