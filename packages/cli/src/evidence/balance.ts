import type { Engine } from '@davylamp/engine'
import type { BalanceExhibit } from '@davylamp/finding'
import { dayTexts } from './days.js'
import { cell, writeTable } from './table.js'

/**
 * Writes the sides of a balance by the day as Parquet: `day`, a column a side that is on record (`generation_kw`, `export_kw`, …), then
 * `neighbour_low_kw, neighbour_median_kw, neighbour_high_kw`. Mean kW; NULL is missing.
 */
export async function writeBalance(engine: Engine, path: string, exhibit: BalanceExhibit): Promise<void> {
  const sides = exhibit.flows.map(({ name }) => `${name.replaceAll('-', '_')}_kw`)
  const names = [...sides, 'neighbour_low_kw', 'neighbour_median_kw', 'neighbour_high_kw']
  const columns = { day: 'DATE', ...Object.fromEntries(names.map((name) => [name, 'FLOAT'])) }
  await writeTable(engine, path, columns, daysOf(exhibit), 'day')
}

function* daysOf(exhibit: BalanceExhibit): Iterable<string> {
  const { low, median, high } = exhibit.rest.neighbourKw ?? {}
  for (const [day, date] of dayTexts(exhibit).entries())
    yield [
      date,
      ...exhibit.flows.map(({ dailyKw }) => cell(dailyKw[day])),
      ...[low, median, high].map((band) => cell(band?.[day])),
    ].join(',')
}

/** Writes what a balance leaves by the hour as Parquet: `day, hour, rest_kw, in_question`; NULL is missing. */
export async function writeRest(engine: Engine, path: string, exhibit: BalanceExhibit): Promise<void> {
  const columns = { day: 'DATE', hour: 'UTINYINT', rest_kw: 'FLOAT', in_question: 'BOOLEAN' }
  await writeTable(engine, path, columns, hoursOf(exhibit), 'day, hour')
}

function* hoursOf(exhibit: BalanceExhibit): Iterable<string> {
  const { hourlyKw, window } = exhibit.rest
  for (const [day, date] of dayTexts(exhibit).entries()) {
    const inQuestion = day >= window.from && day < window.to
    for (let hour = 0; hour < 24; hour++) yield `${date},${hour},${cell(hourlyKw[day * 24 + hour])},${inQuestion}`
  }
}
