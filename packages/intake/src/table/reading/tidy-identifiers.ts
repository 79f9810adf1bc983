import { literal } from '@davylamp/engine'
import { problem } from '../../problem.js'
import { findLine } from '../find-line.js'
import { identifierSql, isRoundedSql, isWrappedSql, lostZeros } from '../identifier-column.js'
import type { RawColumn, RawTable } from '../raw-table.js'
import type { TableContext } from '../table-context.js'

export interface Tidied {
  readonly parquet: string
  readonly leftOut: number
  readonly meters: number
}

/**
 * Looks at the distinct identifiers of landed readings (not at every row): what a spreadsheet has rounded is left out, what it has
 * wrapped is read without the wrapping, what may have lost its zeros is named. The file is written anew only when it must be.
 */
export async function tidyIdentifiers(
  table: RawTable,
  parquet: string,
  meter: RawColumn,
  context: TableContext,
): Promise<Tidied> {
  const ids = `(SELECT meter_id, count(*)::DOUBLE AS lines FROM read_parquet(${literal(parquet)}) WHERE meter_id IS NOT NULL GROUP BY 1)`
  const digits = `regexp_full_match(id, '[0-9]+')`
  const [row] = await context.engine.rows(`
    SELECT count(DISTINCT id)::DOUBLE AS meters, coalesce(sum(lines) FILTER (rounded), 0) AS rounded, coalesce(sum(lines) FILTER (wrapped), 0) AS wrapped,
      coalesce(bool_or(id IS DISTINCT FROM meter_id), false) AS untidy, count(DISTINCT id) FILTER (rounded)::DOUBLE AS lost,
      coalesce(min(length(id)) FILTER (${digits}) < max(length(id)) FILTER (${digits}), false) AS uneven
    FROM (SELECT *, ${identifierSql('meter_id')} AS id, ${isRoundedSql('meter_id')} AS rounded, ${isWrappedSql('meter_id')} AS wrapped FROM ${ids})`)
  const number = (name: string) => Number(row?.[name] ?? 0)
  await reportRuined(table, meter, number('rounded'), number('wrapped'), context)
  if (row?.['uneven'] === true) await reportLostZeros(table, ids, context)
  const tidied = { leftOut: number('rounded'), meters: number('meters') - number('lost') }
  if (row?.['untidy'] !== true && number('rounded') === 0) return { parquet, ...tidied }
  const to = context.temporary.next('parquet')
  await context.engine
    .run(`COPY (SELECT * REPLACE (${identifierSql('meter_id')} AS meter_id) FROM read_parquet(${literal(parquet)})
    WHERE NOT ${isRoundedSql('meter_id')}) TO ${literal(to)} (FORMAT parquet, COMPRESSION snappy)`)
  return { parquet: to, ...tidied }
}

async function reportRuined(
  table: RawTable,
  meter: RawColumn,
  rounded: number,
  wrapped: number,
  context: TableContext,
): Promise<void> {
  const line = async (isWrong: (cell: string) => boolean) =>
    table.text === null ? null : findLine(table.text, [meter.index], isWrong)
  if (rounded > 0) {
    const at = await line((cell) => /^\s*\d(\.\d+)?e\+?\d+\s*$/i.test(cell))
    const params = { count: rounded, line: at?.line ?? 0, text: at?.text.trim() ?? '' }
    context.onProblem(
      problem('damaged', 'intake.identifiers-rounded', table.source, params, at === null ? {} : { line: at.line }),
    )
  }
  if (wrapped > 0) {
    const at = await line((cell) => /^\s*['‘’\t]|^="|^\t/.test(cell))
    const params = { count: wrapped, line: at?.line ?? 0 }
    context.onProblem(
      problem('note', 'intake.identifiers-wrapped', table.source, params, at === null ? {} : { line: at.line }),
    )
  }
}

async function reportLostZeros(table: RawTable, ids: string, context: TableContext): Promise<void> {
  const tidy = `SELECT DISTINCT ${identifierSql('meter_id')} AS meter_id FROM ${ids}`
  const rows = await context.engine.rows(`
    SELECT length(meter_id)::INTEGER AS length, count(*)::INTEGER AS count, count(*) FILTER (meter_id LIKE '0%')::INTEGER AS zeros,
      min(meter_id) AS example FROM (${tidy}) WHERE regexp_full_match(meter_id, '[0-9]+') GROUP BY 1 ORDER BY 1`)
  const lengths = rows.map((row) => ({
    length: Number(row['length']),
    count: Number(row['count']),
    startWithZero: Number(row['zeros']),
  }))
  const example = rows[0]?.['example']
  const found = lostZeros(table.source, lengths, typeof example === 'string' ? example : null)
  if (found !== null) context.onProblem(found)
}
