import { join } from 'node:path'
import { clamp, type World } from '../load/load.js'
import { mining } from '../load/mining.js'
import type { Random } from '../random.js'
import { CsvWriter } from '../table/csv-writer.js'
import { writeTable } from '../table/small-table.js'
import { makeRiver } from '../weather/river.js'
import { type PlantPlan, plants } from './plant-list.js'
import { story } from './story.js'
import { interrupted } from './supply.js'

/** Energy of a plant in one hour, kWh. */
interface PlantHours {
  readonly generation: Float32Array
  readonly exported: Float32Array
  readonly imported: Float32Array
  readonly stationUse: Float32Array
  readonly direct: Float32Array
}

/** Runs one plant on its river; `unregisteredKw` is what leaves the bus bar without a meter. */
function runPlant(
  plan: PlantPlan,
  flow: Float32Array,
  unregisteredKw: Float32Array,
  world: World,
  random: Random,
): PlantHours {
  const hours = world.calendar.hours
  const column = (): Float32Array => new Float32Array(hours)
  const result = {
    generation: column(),
    exported: column(),
    imported: column(),
    stationUse: column(),
    direct: column(),
  }
  const designFlow = random.between(1.25, 1.7)
  const grid = interrupted(hours, 3, 4, random.child('grid'))
  const units = [interrupted(hours, 5, 20, random.child('unit 1')), interrupted(hours, 5, 20, random.child('unit 2'))]
  const overhaul = random.whole(10, 40) * 24
  const meterGain = [0, 0, 0, 0].map(() => 1 + 0.0015 * random.rough())
  const draw = random.child('hours')
  for (let at = 0; at < hours; at++) {
    const hour = at % 24
    const water = flow[at] ?? 0
    let share = water < 0.06 ? 0 : clamp(water / designFlow, 0, 1)
    // One of two units at a time is down for repairs, and for three weeks of every winter.
    const inYear = at % 8766
    const down = inYear > overhaul && inYear < overhaul + 21 * 24
    const ready = ((units[0]?.[at] ?? 1) + (down ? 0 : (units[1]?.[at] ?? 1))) / 2
    share = Math.min(share, ready)
    if (plan.curtailed && share > 0.9 && hour < 6) share = 0.72
    const on = grid[at] ?? 1
    const running = share * on
    const generation = plan.capacityKw * running * (0.985 + 0.006 * draw.rough())
    const stationUse = plan.capacityKw * (running > 0 ? 0.006 : 0.003) * (1 + 0.08 * draw.rough())
    const day = world.calendar.dayOff[Math.floor(at / 24)] === 1 ? 0.3 : 1
    const direct = plan.directKw * on * (hour >= 7 && hour < 19 ? day : 0.15) * (0.8 + 0.15 * draw.rough())
    const losses = 0.002 * plan.capacityKw + 0.011 * generation
    const net = generation - stationUse - direct - losses - (unregisteredKw[at] ?? 0) * on
    result.generation[at] = generation * (meterGain[0] ?? 1)
    result.exported[at] = Math.max(0, net) * (meterGain[1] ?? 1)
    result.imported[at] = on > 0 ? Math.max(0, -net) * (meterGain[1] ?? 1) : 0
    result.stationUse[at] = stationUse * (meterGain[2] ?? 1)
    result.direct[at] = direct * (meterGain[3] ?? 1)
  }
  return result
}

/** The machines in the two rooms of the leased power house. */
function plantMining(world: World, random: Random): Float32Array {
  const kw = new Float32Array(world.calendar.hours)
  story.plant.rooms.forEach((room, i) => {
    mining(world, random.child('room', i), {
      machines: room.machines,
      machineKw: room.machineKw,
      overhead: story.plant.overhead,
      onset: null,
      end: story.plant.visited,
      hours: null,
      failureDays: 70,
      repairDays: 2,
    }).add(kw)
  })
  return kw
}

/** `plants.csv` and `plant_readings.csv.gz`. */
export async function writePlants(folder: string, world: World, random: Random): Promise<void> {
  await writeTable(
    join(folder, 'plants.csv'),
    ['plant_id', 'river', 'order_on_river', 'capacity_kw', 'name', 'town', 'generation_basis'],
    plants.map((each) => [
      each.id,
      each.river,
      each.order,
      each.capacityKw,
      each.name,
      each.town,
      each.meters === 'gate' ? 'unknown' : each.generationBasis,
    ]),
  )
  const rivers = {
    longtan: makeRiver(world.calendar, world.weather, random.child('longtan')),
    yunxi: makeRiver(world.calendar, world.weather, random.child('yunxi')),
  }
  const none = new Float32Array(world.calendar.hours)
  const writer = new CsvWriter(join(folder, 'plant_readings.csv.gz'))
  writer.text('plant_id,time,generation_kwh,export_kwh,import_kwh,station_use_kwh,direct_supply_kwh\n')
  for (const plan of plants) {
    const unregistered = plan.id === story.plant.plantId ? plantMining(world, random.child('rooms')) : none
    const hours = runPlant(plan, rivers[plan.river], unregistered, world, random.child(plan.id))
    const gateOnly = plan.meters === 'gate'
    const columns = [
      gateOnly ? null : hours.generation,
      hours.exported,
      hours.imported,
      gateOnly ? null : hours.stationUse,
      gateOnly ? null : hours.direct,
    ]
    for (let at = 0; at < none.length; at++) {
      writer.text(`${plan.id},`)
      writer.text(`${world.calendar.dates[Math.floor(at / 24)] ?? ''} ${String(at % 24).padStart(2, '0')}:00`)
      for (const column of columns) {
        writer.byte(44)
        if (column !== null) writer.number(column[at] ?? 0, 2)
      }
      writer.byte(10)
      if (writer.full) await writer.rest()
    }
  }
  await writer.close()
}
