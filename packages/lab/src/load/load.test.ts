import { describe, expect, it } from 'vitest'
import { makeCalendar } from '../calendar/calendar.js'
import { Random } from '../random.js'
import { makeWeather } from '../weather/weather.js'
import { type LoadKind, loadModels } from './index.js'
import type { World } from './load.js'
import { mining } from './mining.js'

const calendar = makeCalendar('2021-01-01', 365)
const world: World = { calendar, weather: makeWeather(calendar, new Random(11)) }

function run(kind: LoadKind, seed: number): Float32Array {
  const kw = new Float32Array(calendar.hours)
  for (const part of loadModels[kind](world, new Random(seed)).parts) part.add(kw)
  return kw
}

function mean(kw: Float32Array, wanted: (hour: number) => boolean = () => true): number {
  let sum = 0
  let count = 0
  for (let at = 0; at < kw.length; at++) {
    if (!wanted(at % 24)) continue
    sum += kw[at] ?? 0
    count++
  }
  return sum / count
}

describe('weather', () => {
  it('has the summers and winters of the basin', () => {
    const july = world.weather.temperatureC.slice(181 * 24, 212 * 24)
    const january = world.weather.temperatureC.slice(0, 31 * 24)
    expect(mean(july)).toBeGreaterThan(23)
    expect(mean(july)).toBeLessThan(31)
    expect(mean(january)).toBeGreaterThan(3)
    expect(mean(january)).toBeLessThan(10)
  })
})

describe('loads', () => {
  it('are finite and, but for panels, never negative', () => {
    for (const kind of Object.keys(loadModels) as LoadKind[]) {
      const kw = run(kind, 5)
      expect(kw.every((value) => Number.isFinite(value))).toBe(true)
      if (kind !== 'solar-home') expect(kw.every((value) => value >= 0)).toBe(true)
    }
  })

  it('of homes are a county’s: some kWh a day, evenings above nights, sizes far apart', () => {
    const homes = Array.from({ length: 60 }, (_, i) => run('home', i))
    const kwhPerDay = homes.map((kw) => 24 * mean(kw)).toSorted((a, b) => a - b)
    const average = kwhPerDay.reduce((sum, each) => sum + each, 0) / kwhPerDay.length
    expect(average).toBeGreaterThan(4)
    expect(average).toBeLessThan(14)
    expect((kwhPerDay.at(-3) ?? 0) / (kwhPerDay[2] ?? 1)).toBeGreaterThan(4)
    const evening = homes.reduce((sum, kw) => sum + mean(kw, (hour) => hour >= 18 && hour < 22), 0)
    const night = homes.reduce((sum, kw) => sum + mean(kw, (hour) => hour >= 2 && hour < 5), 0)
    expect(evening / night).toBeGreaterThan(2)
  })

  it('of street lights burn by night only', () => {
    const kw = run('street-light', 1)
    expect(mean(kw, (hour) => hour === 12) / mean(kw, (hour) => hour === 20)).toBeLessThan(0.02)
  })
})

describe('mining', () => {
  const plan = {
    machines: 20,
    machineKw: 3.25,
    overhead: 0.03,
    onset: '2021-03-01',
    end: { date: '2021-10-01', hour: 9 },
    hours: null,
    failureDays: 90,
    repairDays: 2,
  }

  it('draws the power of its machines between onset and end, and nothing else', () => {
    const kw = new Float32Array(calendar.hours)
    mining(world, new Random(2), plan).add(kw)
    const from = calendar.dayOf(plan.onset) * 24
    const to = calendar.dayOf('2021-10-01') * 24 + 9
    expect(mean(kw.slice(0, from))).toBe(0)
    expect(mean(kw.slice(to))).toBe(0)
    const level = mean(kw.slice(from + 48, to))
    expect(level / (20 * 3.25 * 1.03)).toBeGreaterThan(0.93)
    expect(level / (20 * 3.25 * 1.03)).toBeLessThan(1.03)
  })

  it('keeps its hours', () => {
    const kw = new Float32Array(calendar.hours)
    mining(world, new Random(2), { ...plan, hours: [2, 3, 4] }).add(kw)
    expect(mean(kw, (hour) => hour < 2 || hour > 4)).toBe(0)
    expect(mean(kw, (hour) => hour === 3)).toBeGreaterThan(20)
  })
})
