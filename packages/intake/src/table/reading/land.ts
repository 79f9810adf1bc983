import { literal } from '@davylamp/engine'
import type { RawColumn, RawTable } from '../raw-table.js'
import type { TableContext } from '../table-context.js'
import { reportCells } from './report-cells.js'
import { tidyIdentifiers } from './tidy-identifiers.js'
import { reportLines } from './report-lines.js'

/** What can be wrong with a row, as bits of its `flaw`; rows with one of {@link unusable} are left out of the relation. */
export const flaw = { noMeter: 1, noTime: 2, notANumber: 4 } as const

export const unusable = flaw.noMeter | flaw.noTime

/** The bits of one row in SQL; `notANumber` is true where a cell that holds something is no number. */
export function flawSql(meter: string, time: string, notANumber: string): string {
  return `CAST(CASE WHEN ${meter} IS NULL THEN ${flaw.noMeter} ELSE 0 END + CASE WHEN ${time} IS NULL THEN ${flaw.noTime} ELSE 0 END
    + CASE WHEN ${notANumber} THEN ${flaw.notANumber} ELSE 0 END AS UTINYINT)`
}

export interface Landed {
  readonly parquet: string
  /** Without those left out. */
  readonly rows: number
  readonly meters: number
}

/** Columns whose cells can be wrong. */
export interface Checked {
  readonly meter: RawColumn
  readonly time: RawColumn
  /** The time as it was understood; see TimeColumn. */
  readonly timeSql: string
  readonly values: readonly RawColumn[]
  readonly decimal: 'point' | 'comma' | null
}

/**
 * Runs the statement (with the columns `meter_id` and `flaw` among others) once, into a Parquet file of ours, and says what was
 * wrong with the rows.
 */
export async function land(table: RawTable, select: string, checked: Checked, context: TableContext): Promise<Landed> {
  const parquet = context.temporary.next('parquet')
  await context.engine.run(`COPY (${select}) TO ${literal(parquet)} (FORMAT parquet, COMPRESSION snappy)`)
  const count = (bit: number) => `count(*) FILTER (flaw & ${bit} != 0)::DOUBLE`
  const [row] = await context.engine.rows(`
    SELECT count(*)::DOUBLE AS rows, count(*) FILTER (flaw & ${unusable} = 0)::DOUBLE AS usable,
      ${count(flaw.noMeter)} AS no_meter, ${count(flaw.noTime)} AS no_time, ${count(flaw.notANumber)} AS not_a_number
    FROM read_parquet(${literal(parquet)})`)
  const number = (name: string) => Number(row?.[name] ?? 0)
  const lines = {
    all: number('rows'),
    noMeter: number('no_meter'),
    noTime: number('no_time'),
    notANumber: number('not_a_number'),
  }
  await reportLines(table, lines.all, context)
  await reportCells(table, lines, checked, context)
  const tidy = await tidyIdentifiers(table, parquet, checked.meter, context)
  return { parquet: tidy.parquet, rows: number('usable') - tidy.leftOut, meters: tidy.meters }
}
