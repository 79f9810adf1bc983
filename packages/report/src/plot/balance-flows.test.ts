import type { BalanceExhibit } from '@davylamp/finding'
import { describe, expect, it } from 'vitest'
import { balanceFlows } from './balance-flows.js'
import { pageInk } from './colour.js'

const options = { width: 800, language: 'en', ink: pageInk, id: 'b' } as const
const days = 40

function side(kw: (day: number) => number): Float32Array {
  return Float32Array.from({ length: days }, (_, day) => kw(day))
}

const plant: BalanceExhibit = {
  kind: 'balance',
  findingId: 'power:1',
  firstDay: '2021-01-01',
  days,
  flows: [
    { name: 'generation', dailyKw: side(() => 100) },
    { name: 'import', dailyKw: side(() => 0) },
    { name: 'export', dailyKw: side((day) => (day < 20 ? 98 : 48)) },
    { name: 'station-use', dailyKw: side((day) => (day === 7 ? Number.NaN : 1)) },
  ],
  rest: {
    of: 'unaccounted',
    hourlyKw: Float32Array.from({ length: days * 24 }, (_, hour) => (hour < 20 * 24 ? 0 : 50)),
    window: { from: 20, to: 40 },
  },
}

const restColour = 'fill="var(--amber)" opacity="0.75"'

describe('the flows of a balance', () => {
  it('say in words what is drawn, and put what is left on top of the known ways out', () => {
    const svg = balanceFlows(plant, options).text
    expect(svg).toContain('generation, bought from the grid, exported and station use')
    expect(svg).toContain('2021-01-21 to 2021-02-09')
    // a sample in the key and the layer itself
    expect(svg.split(restColour)).toHaveLength(3)
    expect(svg).not.toMatch(/NaN|Infinity|undefined/)
  })

  it('draw no rest where generation is not on record, and mark the side that the finding is about', () => {
    const gate = { ...plant, flows: plant.flows.slice(1), rest: { ...plant.rest, of: 'import' } } as const
    expect(balanceFlows(gate, options).text).not.toContain(restColour)
    const station = { ...plant, rest: { ...plant.rest, of: 'station-use' } } as const
    expect(balanceFlows(station, options).text.split(restColour)).toHaveLength(3)
  })
})
