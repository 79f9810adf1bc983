import { identifier } from '@davylamp/engine'
import { problem } from '../../problem.js'
import { columnOf, type RawTable } from '../raw-table.js'
import { meterColumn } from '../reading/meter-column.js'
import { reportLines } from '../reading/report-lines.js'
import type { Role } from '../role.js'
import type { TableContext } from '../table-context.js'
import type { TemperatureRelation } from '../tables.js'
import { timeColumn } from '../time-column.js'
import { roleColumns } from './rows.js'

/** Air temperatures on Earth, °C. */
const possible = { low: -60, high: 60 }

const energies: readonly Role[] = ['value', 'generation_kwh', 'export_kwh', 'energy_kwh', 'plant_id', 'transformer_id']

/** `date,temperature_c` or `time,temperature_c`, with whatever a weather station writes beside it; no meter and no energy. */
export function isTemperatures(table: RawTable, { map }: TableContext): boolean {
  const has = (role: Role) => columnOf(table, map, role) !== null
  return has('temperature_c') && (has('time') || has('date')) && meterColumn(table, map) === null && !energies.some(has)
}

/** Lands the temperatures; null when their times are not understood. */
export async function readTemperatures(table: RawTable, context: TableContext): Promise<TemperatureRelation | null> {
  const { engine, map } = context
  const column = columnOf(table, map, 'time') ?? columnOf(table, map, 'date')
  const time = column === null ? null : await timeColumn(table, column, context)
  if (time === null) return null
  const name = context.newName('temperatures')
  const cells = roleColumns(table, { temperature_c: 'number' }, context)
  await engine.run(
    `CREATE OR REPLACE TABLE ${identifier(name)} AS SELECT start, temperature_c FROM (SELECT ${cells}, ${time.sql} AS start FROM ${table.fromOnce})`,
  )
  const [all] = await engine.rows(`SELECT count(*)::DOUBLE AS rows FROM ${identifier(name)}`)
  const read = Number(all?.['rows'] ?? 0)
  await reportLines(table, read, context)
  await engine.run(
    `DELETE FROM ${identifier(name)} WHERE start IS NULL OR (temperature_c IS NOT NULL AND temperature_c NOT BETWEEN ${possible.low} AND ${possible.high})`,
  )
  const [left] = await engine.rows(`SELECT count(*)::DOUBLE AS rows FROM ${identifier(name)}`)
  const rows = Number(left?.['rows'] ?? 0)
  if (rows < read)
    context.onProblem(
      problem('damaged', 'intake.temperatures-unusable', table.source, {
        count: read - rows,
        others: rows,
        ...possible,
      }),
    )
  return { name, rows, zone: time.zone, source: table.source, sha256: table.sha256 }
}
