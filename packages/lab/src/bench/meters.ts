import { makeCalendar } from '../calendar/calendar.js'
import { capacityFor } from '../county/customer.js'
import { type LoadKind, loadModels } from '../load/index.js'
import type { LoadPart, World } from '../load/load.js'
import { mining, type MiningPlan } from '../load/mining.js'
import { addWithinHour } from '../load/within-hour.js'
import { Random } from '../random.js'
import { CsvWriter } from '../table/csv-writer.js'
import { writeTable } from '../table/small-table.js'
import { makeWeather } from '../weather/weather.js'

export interface MetersOptions {
  readonly seed: number
  readonly meters: number
  readonly days: number
  /** Points a day: 24, 48, 96 or 288. */
  readonly points: number
  /** Where to write `meter_id,category,capacity_kva`; null: nowhere. */
  readonly customersFile: string | null
  /** Where to write which meters mine; null: nowhere. */
  readonly answersFile: string | null
}

export interface MetersSummary {
  readonly meters: number
  readonly readings: number
  readonly bytes: number
  readonly mining: number
}

/** Kinds of a large utility's meters, their books, and how many of a thousand. */
const mix: readonly (readonly [readonly [kind: LoadKind, category: string], number])[] = [
  [['home', 'residential'], 780],
  [['shop', 'commercial'], 150],
  [['workshop', 'industrial'], 22],
  [['farm', 'agricultural'], 14],
  [['irrigation-pump', 'irrigation'], 12],
  [['shared-building', 'commercial'], 8],
  [['telecom-mast', 'commercial'], 6],
  [['street-light', 'public-lighting'], 4],
  [['edge-box-home', 'residential'], 2],
  [['cold-store', 'commercial'], 2],
]

/** One meter in this many mines. */
const oneMinesOf = 400

/**
 * Writes wide readings (`meter_id,date,p1..pN` in kW) of as many meters as wanted, for benchmarks: ordinary loads of the
 * county's models with some miners among them. Memory does not grow with the count of meters.
 */
export async function makeMeters(path: string, options: MetersOptions): Promise<MetersSummary> {
  const { meters, days, points } = options
  const random = new Random(options.seed)
  const calendar = makeCalendar('2022-05-01', days)
  const world: World = { calendar, weather: makeWeather(calendar, random.child('weather')) }
  const perHour = points / 24
  const hourly = new Float32Array(calendar.hours)
  const values = new Float32Array(calendar.hours * perHour)
  const noise = new Float64Array(perHour)
  const dates = calendar.dates.map((date) => Buffer.from(date))
  const writer = new CsvWriter(path)
  writer.text('meter_id,date')
  for (let i = 1; i <= points; i++) writer.text(`,p${i}`)
  writer.text('\n')
  const customers: [string, string, number][] = []
  const answers: [string, number, number, string | null][] = []
  for (let number = 1; number <= meters; number++) {
    const draw = random.child(number)
    const [kind, category] = draw.weighted(mix)
    const load = loadModels[kind](world, draw.child('load'))
    const id = `B${String(number).padStart(8, '0')}`
    const parts: LoadPart[] = [...load.parts]
    if (number % oneMinesOf === 7) {
      const plan = minePlan(world, draw)
      parts.push(mining(world, draw.child('mining'), plan))
      answers.push([id, plan.machines, plan.machines * plan.machineKw, plan.onset])
    }
    if (options.customersFile !== null) customers.push([id, category, capacityFor(load.nominalKw)])
    values.fill(0)
    const scatter = draw.child('within hour')
    for (const part of parts) {
      hourly.fill(0)
      part.add(hourly)
      for (let at = 0; at < hourly.length; at++) {
        const kw = hourly[at] ?? 0
        if (kw !== 0) addWithinHour(values, at * perHour, perHour, kw, part.roughness, scatter, noise)
      }
    }
    const idBytes = Buffer.from(`${id},`)
    for (let day = 0; day < days; day++) {
      writer.raw(idBytes)
      writer.raw(dates[day] ?? idBytes)
      for (let i = day * points; i < (day + 1) * points; i++) {
        writer.byte(44)
        writer.number(values[i] ?? 0, 3)
      }
      writer.byte(10)
      if (writer.full) await writer.rest()
    }
  }
  await writer.close()
  if (options.customersFile !== null) {
    await writeTable(options.customersFile, ['meter_id', 'category', 'capacity_kva'], customers)
  }
  if (options.answersFile !== null) {
    await writeTable(options.answersFile, ['meter_id', 'machines', 'kw', 'onset'], answers)
  }
  return { meters, readings: meters * days * points, bytes: writer.bytes, mining: answers.length }
}

function minePlan(world: World, random: Random): MiningPlan {
  const { days, dates } = world.calendar
  const begins = random.chance(0.5)
    ? (dates[random.whole(Math.floor(days / 4), Math.floor((3 * days) / 4))] ?? null)
    : null
  return {
    machines: Math.max(1, Math.round(random.logNormal(5, 0.9))),
    machineKw: random.pick([1.32, 2.2, 3.25, 3.4]),
    overhead: random.between(0, 0.08),
    onset: begins,
    end: null,
    hours: random.chance(0.2) ? [23, 0, 1, 2, 3, 4, 5, 6] : null,
    failureDays: 90,
    repairDays: 2,
  }
}
