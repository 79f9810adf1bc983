import { join } from 'node:path'
import { writeTable } from '../table/small-table.js'

/** Levels of the county's tariffs, CNY/kWh: invented in the usual order of low to high, of no real place or document. */
const levels: readonly (readonly [tariff: string, cnyPerKwh: number])[] = [
  ['irrigation', 0.24],
  ['agricultural', 0.42],
  ['residential', 0.53],
  ['school', 0.54],
  ['small-business', 0.66],
  ['charging', 0.67],
  ['industrial', 0.68],
  ['commercial', 0.79],
]

/** `tariffs.csv`: what the finding's yearly difference between tariffs is taken from. */
export async function writeTariffs(folder: string): Promise<void> {
  await writeTable(
    join(folder, 'tariffs.csv'),
    ['tariff', 'price_cny_per_kwh', 'from', 'to', 'source'],
    levels.map(([tariff, cnyPerKwh]) => [tariff, cnyPerKwh, '2021-01-01', null, 'Qingxia County (invented)']),
  )
}
