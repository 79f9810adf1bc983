import { mkdir, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { makeCalendar } from '../calendar/calendar.js'
import { writePcap } from '../capture/pcap.js'
import type { World } from '../load/load.js'
import { Random } from '../random.js'
import { makeWeather } from '../weather/weather.js'
import { makeAnswers, writeAnswers } from './answers.js'
import { homeBroadband } from './capture-home.js'
import { parkUplink } from './capture-park.js'
import { plantUplink } from './capture-plant.js'
import type { Customer } from './customer.js'
import type { MeterFaults } from './meter-faults.js'
import { applyWrongRatio, meterMemory, runMeter } from './metering.js'
import { planCustomers } from './plan.js'
import { plants } from './plant-list.js'
import { writePlants } from './plants.js'
import { plainReadings, type ReadingsFile, utilityHours, utilityReadings } from './readings.js'
import { planSites, writeSites } from './sites.js'
import { makeStamp, readStamp } from './stamp.js'
import { span, story } from './story.js'
import { makeSupply } from './supply.js'
import { writeCustomers } from './tables.js'
import { towns } from './towns.js'
import { writeTariffs } from './tariffs.js'
import { writeTemperatures } from './temperatures.js'
import { addTheft, emptyLoads, writeTransformers } from './transformers.js'

export interface CountyOptions {
  readonly seed: number
  /** Share of the ordinary customers (tests take few); the people of the story are always there. */
  readonly share?: number
  /** Days from 2021-01-01. */
  readonly days?: number
  /** Length of the captures. */
  readonly captureMinutes?: number
}

export interface CountySummary {
  readonly folder: string
  /** What a scan is pointed at. */
  readonly records: string
  /** What was planted, for tests; never scanned. */
  readonly answers: string
  readonly seed: number
  readonly meters: number
  readonly plants: number
  readonly transformers: number
  readonly sites: number
  readonly days: number
  /** False when the folder already held this county. */
  readonly made: boolean
}

/**
 * Writes the example county Qingxia: readings, customers, plants, transformers, sites and captures under
 * `folder/records`, what was planted under `folder/answers`. The same options give the same bytes. A folder that
 * holds this county already is left as it is.
 *
 * @example
 * const { records } = await makeCounty('example/county', { seed: 1 })
 */
export async function makeCounty(folder: string, options: CountyOptions): Promise<CountySummary> {
  const { seed, share = 1, days = span.days, captureMinutes = 120 } = options
  const stampPath = join(folder, 'county.json')
  const stamp = await makeStamp({ seed, share, days, captureMinutes })
  const records = join(folder, 'records')
  const answers = join(folder, 'answers')
  const random = new Random(seed)
  const calendar = makeCalendar(span.from, days)
  const world: World = { calendar, weather: makeWeather(calendar, random.child('weather')) }
  const customers = planCustomers(world, random.child('customers'), share)
  const sites = planSites(customers)
  const summary = {
    folder,
    records,
    answers,
    seed,
    meters: customers.length,
    plants: plants.length,
    transformers: towns.reduce((sum, town) => sum + town.transformers.length, 0),
    sites: sites.length,
    days,
  }
  if ((await readStamp(stampPath)) === stamp) return { ...summary, made: false }
  for (const old of [records, answers, stampPath]) await rm(old, { recursive: true, force: true })
  const tables = join(records, 'tables')
  const captures = join(records, 'captures')
  for (const each of [join(records, 'readings'), tables, captures, answers]) await mkdir(each, { recursive: true })

  const supply = makeSupply(world, random.child('supply'))
  const loads = emptyLoads(calendar.hours)
  const wrongRatioMeter = pickWrongRatio(customers)
  const stuck = new Map<string, MeterFaults['stuck']>()
  for (const town of towns) {
    const files = openReadings(join(records, 'readings'), world, town.code)
    for (const customer of customers) {
      if (customer.townCode !== town.code) continue
      const file = customer.capacityKva >= 63 ? files.large : files.small
      const memory = files.memory(file)
      const on = supply.get(customer.transformerId) ?? new Float32Array(0)
      const faults = runMeter(customer, world, on, memory, random.child('meter', customer.meterId))
      if (faults.stuck.length > 0) stuck.set(customer.meterId, faults.stuck)
      const load = customer.parentMeterId === null ? loads.get(customer.transformerId) : undefined
      if (load !== undefined)
        for (let at = 0; at < load.length; at++) load[at] = (load[at] ?? 0) + (memory.net[at] ?? 0)
      if (customer.meterId === wrongRatioMeter) applyWrongRatio(memory, world)
      await file.append(customer, memory.recorded)
    }
    await files.close()
  }
  const theftSupply = supply.get(story.theft.transformerId) ?? new Float32Array(0)
  addTheft(loads, theftSupply, world, random.child('theft'))
  await writeTransformers(tables, loads, supply, world, random.child('transformers'))
  await writePlants(tables, world, random.child('plants'))
  await writeCustomers(tables, customers)
  await writeTariffs(tables)
  await writeTemperatures(tables, world)
  await writeSites(tables, sites, random.child('sites'))
  const network = random.child('network')
  await writePcap(join(captures, 'plant-uplink.pcap'), plantUplink(captureMinutes, network.child('plant')))
  await writePcap(join(captures, 'broadband-home.pcap'), homeBroadband(captureMinutes, network.child('home')))
  await writePcap(join(captures, 'park-uplink.pcap'), parkUplink(captureMinutes / 2, network.child('park')))
  await writeAnswers(answers, makeAnswers({ seed, customers, sites, stuck, wrongRatioMeter }))
  await writeFile(stampPath, stamp)
  return { ...summary, made: true }
}

interface TownFiles {
  readonly small: ReadingsFile
  readonly large: ReadingsFile
  memory(file: ReadingsFile): ReturnType<typeof meterMemory>
  close(): Promise<void>
}

function openReadings(folder: string, world: World, townCode: string): TownFiles {
  const town = towns.find((each) => each.code === townCode)
  if (town?.export === 'utility') {
    const small = utilityReadings(join(folder, 'baishui-96.csv.gz'), world, town.org)
    const large = utilityHours(join(folder, 'baishui-large.csv.gz'), world)
    const quarters = meterMemory(world.calendar.hours, 4)
    const hours = meterMemory(world.calendar.hours, 1)
    return {
      small,
      large,
      memory: (file) => (file === large ? hours : quarters),
      close: async () => {
        await small.close()
        await large.close()
      },
    }
  }
  const file = plainReadings(join(folder, `${fileNames[townCode] ?? townCode}.csv.gz`), world)
  const memory = meterMemory(world.calendar.hours, 1)
  return { small: file, large: file, memory: () => memory, close: () => file.close() }
}

const fileNames: Readonly<Record<string, string>> = { CG: 'chengguan', LT: 'longtan', YX: 'yunxi', SQ: 'shiqiao' }

/** The largest workshop of the town whose meter change went wrong. */
function pickWrongRatio(customers: readonly Customer[]): string | null {
  const candidates = customers
    .filter((each) => each.kind === story.wrongRatio.key && each.townCode === story.wrongRatio.townCode)
    .toSorted((a, b) => b.load.nominalKw - a.load.nominalKw)
  return candidates[0]?.meterId ?? null
}
