import type { Engine } from '@davylamp/engine'
import type { LoadExhibit } from '@davylamp/finding'
import { dayTexts } from './days.js'
import { cell, writeTable } from './table.js'

const columns = {
  day: 'DATE',
  hour: 'UTINYINT',
  kw: 'FLOAT',
  peer_low_kw: 'FLOAT',
  peer_median_kw: 'FLOAT',
  peer_high_kw: 'FLOAT',
}

/**
 * Writes a subject's hourly curve with its peer band as Parquet: `day, hour, kw, peer_low_kw, peer_median_kw, peer_high_kw`.
 * Peers are daily means; NULL is missing.
 */
export async function writeCurve(engine: Engine, path: string, exhibit: LoadExhibit): Promise<void> {
  await writeTable(engine, path, columns, rowsOf(exhibit), 'day, hour')
}

function* rowsOf(exhibit: LoadExhibit): Iterable<string> {
  const { low, median, high } = exhibit.peerKw ?? {}
  for (const [day, date] of dayTexts(exhibit).entries()) {
    const peers = [low?.[day], median?.[day], high?.[day]].map(cell).join(',')
    for (let hour = 0; hour < 24; hour++) yield `${date},${hour},${cell(exhibit.hourlyKw[day * 24 + hour])},${peers}`
  }
}
