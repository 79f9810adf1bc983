import { join } from 'node:path'
import type { World } from '../load/load.js'
import { writeTable } from '../table/small-table.js'

/** `temperatures.csv`: the mean of each day at the county's weather station. */
export async function writeTemperatures(folder: string, { calendar, weather }: World): Promise<void> {
  await writeTable(
    join(folder, 'temperatures.csv'),
    ['date', 'temperature_c'],
    calendar.dates.map((date, day) => [date, meanOf(weather.temperatureC.subarray(day * 24, day * 24 + 24))]),
  )
}

/** Tenths, as a station writes them. */
function meanOf(hours: Float32Array): number {
  return Math.round((10 * hours.reduce((sum, celsius) => sum + celsius, 0)) / hours.length) / 10
}
