import { identifier } from '@davylamp/engine'
import { identifierSql } from '../identifier-column.js'
import type { RawTable } from '../raw-table.js'
import type { TableContext } from '../table-context.js'
import type { DayEnergyRelation } from '../tables.js'

/** Energy by day as it stands in the file (日电量): landed readings that turned out to be a day apart. */
export async function dayEnergy(
  table: RawTable,
  from: string,
  kwhFactor: number,
  flow: 'forward' | 'reverse',
  zone: string | null,
  context: TableContext,
): Promise<DayEnergyRelation> {
  const name = context.newName('day_energy')
  const kwh = `CAST(kw AS DOUBLE) * ${kwhFactor}`
  const [forward, reverse] = flow === 'forward' ? [kwh, 'NULL::DOUBLE'] : ['NULL::DOUBLE', kwh]
  await context.engine
    .run(`CREATE TABLE ${identifier(name)} AS SELECT ${identifierSql('meter_id')} AS meter_id, CAST(start AS DATE) AS day, ${forward} AS kwh,
    ${reverse} AS reverse_kwh, estimated FROM ${from}`)
  const [row] = await context.engine.rows(
    `SELECT count(*)::DOUBLE AS rows, count(DISTINCT meter_id)::DOUBLE AS meters FROM ${identifier(name)}`,
  )
  return {
    name,
    rows: Number(row?.['rows'] ?? 0),
    meters: Number(row?.['meters'] ?? 0),
    zone,
    source: table.source,
    sha256: table.sha256,
  }
}
