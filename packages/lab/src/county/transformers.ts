import { join } from 'node:path'
import type { World } from '../load/load.js'
import { mining } from '../load/mining.js'
import type { Random } from '../random.js'
import { CsvWriter } from '../table/csv-writer.js'
import { writeTable } from '../table/small-table.js'
import { story } from './story.js'
import { towns } from './towns.js'

/** True kW through each transformer, hour by hour, gathered while the meters run. */
export type TransformerLoads = ReadonlyMap<string, Float64Array>

export function emptyLoads(hours: number): TransformerLoads {
  return new Map(towns.flatMap((town) => town.transformers.map(({ id }) => [id, new Float64Array(hours)] as const)))
}

/** The machines that hang before the meter: nobody's reading shows them. */
export function addTheft(loads: TransformerLoads, supply: Float32Array, world: World, random: Random): void {
  const load = loads.get(story.theft.transformerId)
  if (load === undefined) throw new RangeError('The stolen power needs its transformer')
  const kw = new Float32Array(load.length)
  mining(world, random, { ...story.theft, hours: null, end: null, failureDays: 200, repairDays: 3 }).add(kw)
  for (let at = 0; at < kw.length; at++) load[at] = (load[at] ?? 0) + (kw[at] ?? 0) * (supply[at] ?? 1)
}

/** `transformers.csv` and `transformer_readings.csv.gz`: the meter at each transformer, losses included. */
export async function writeTransformers(
  folder: string,
  loads: TransformerLoads,
  supply: ReadonlyMap<string, Float32Array>,
  world: World,
  random: Random,
): Promise<void> {
  await writeTable(
    join(folder, 'transformers.csv'),
    ['transformer_id', 'rating_kva', 'line', 'town', 'place'],
    towns.flatMap((town) =>
      town.transformers.map((each) => [each.id, each.ratingKva, town.line, town.name, each.place] as const),
    ),
  )
  const writer = new CsvWriter(join(folder, 'transformer_readings.csv.gz'))
  writer.text('transformer_id,time,energy_kwh\n')
  for (const town of towns) {
    for (const { id, ratingKva } of town.transformers) {
      const load = loads.get(id) ?? new Float64Array(0)
      const on = supply.get(id) ?? new Float32Array(0)
      const draw = random.child(id)
      // Iron loss always, copper loss and the loss of the low-voltage lines with the square of the load.
      const ironKw = 0.0011 * ratingKva
      const squareKw = ratingKva * (0.0105 + draw.between(0.02, 0.05))
      const gain = 1 + 0.002 * draw.rough()
      const prefix = Buffer.from(`${id},`)
      for (let at = 0; at < load.length; at++) {
        const net = load[at] ?? 0
        const through = net + (on[at] ?? 1) * (ironKw + squareKw * (net / ratingKva) ** 2)
        writer.raw(prefix)
        writer.text(`${world.calendar.dates[Math.floor(at / 24)] ?? ''} ${String(at % 24).padStart(2, '0')}:00,`)
        writer.number(Math.max(0, through * gain), 2)
        writer.byte(10)
        if (writer.full) await writer.rest()
      }
    }
  }
  await writer.close()
}
