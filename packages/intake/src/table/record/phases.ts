import { identifier } from '@davylamp/engine'
import { identifierSql } from '../identifier-column.js'
import { numberedRuns } from '../points.js'
import { ratioSql } from '../number.js'
import { columnOf, type RawColumn, type RawTable } from '../raw-table.js'
import { meterColumn } from '../reading/meter-column.js'
import { asText } from '../reading/quality-flags.js'
import { reportLines } from '../reading/report-lines.js'
import { valueSql } from '../reading/value-sql.js'
import type { TableContext } from '../table-context.js'
import type { PhaseRelation } from '../tables.js'
import { timeColumn } from '../time-column.js'

/** Columns of one quantity and phase: the points of a day, or one column beside a time. */
interface Run {
  readonly kind: PhaseRelation['kind']
  /** A, B or C; null when a column of the row says it. */
  readonly phase: string | null
  readonly columns: readonly RawColumn[]
}

export interface PhaseLayout {
  readonly meter: RawColumn
  readonly time: RawColumn
  readonly phase: RawColumn | null
  readonly runs: readonly Run[]
}

const pointCounts: readonly number[] = [24, 48, 96, 288]

/** Currents and voltages by phase: `CONS_NO, DATA_DATE, PHASE_FLAG, CT, I1 … I24`, or `时标, A相电流, B相电流, C相电流`. */
export function phaseLayout(table: RawTable, context: TableContext): PhaseLayout | null {
  const { map } = context
  const meter = meterColumn(table, map)
  const time = columnOf(table, map, 'time') ?? columnOf(table, map, 'date')
  if (meter === null || time === null) return null
  const wide = [...numberedRuns(table)].flatMap(([prefix, columns]) => {
    const what = quantityOfPrefix(prefix)
    return what === null || !pointCounts.includes(columns.length) ? [] : [{ ...what, columns }]
  })
  const single = table.columns.flatMap((column) => {
    const what = quantityOfPrefix(column.header.key)
    return what === null || what.phase === null ? [] : [{ ...what, columns: [column] }]
  })
  const runs = wide.length > 0 ? wide : single
  const phase = columnOf(table, map, 'phase')
  if (runs.length === 0 || (phase === null && runs.some((run) => run.phase === null))) return null
  return { meter, time, phase, runs }
}

function quantityOfPrefix(prefix: string): Pick<Run, 'kind' | 'phase'> | null {
  const parts = /^(?:([abc])相?)?(i|u|v|电流|电压|current|voltage)(?:([abc])相?)?$/.exec(prefix)
  if (parts === null) return null
  const kind = /^(i|电流|current)$/.test(parts[2] ?? '') ? 'current' : 'voltage'
  return { kind, phase: (parts[1] ?? parts[3])?.toUpperCase() ?? null }
}

/** Lands each quantity as a relation of primary amperes or volts. */
export async function readPhases(
  table: RawTable,
  layout: PhaseLayout,
  context: TableContext,
): Promise<PhaseRelation[] | null> {
  const time = await timeColumn(table, layout.time, context)
  if (time === null) return null
  const decimal = context.map.decimal ?? context.options.decimal
  const relations: PhaseRelation[] = []
  for (const kind of ['current', 'voltage'] as const) {
    const runs = layout.runs.filter((run) => run.kind === kind)
    const [first] = runs
    if (first === undefined) continue
    const points = first.columns.length
    const ratio = columnOf(table, context.map, kind === 'current' ? 'ct' : 'pt')
    const scale = ratio === null ? '1' : `coalesce(nullif(${ratioSql(asText(ratio))}, 0), 1)`
    const from = relations.length === 0 ? table.fromOnce : table.from
    const cells = runs.flatMap((run) =>
      run.columns.map(
        (column) => `TRY_CAST(${valueSql(column, decimal)} * ${scale} AS FLOAT) AS "${run.phase ?? ''}${column.index}"`,
      ),
    )
    const inner = `SELECT ${identifierSql(asText(layout.meter))} AS meter_id, ${time.sql} AS start, ${layout.phase === null ? 'NULL' : phaseSql(asText(layout.phase))} AS phase,
      ${cells.join(', ')} FROM ${from}`
    const name = context.newName(kind)
    const base = context.newName('cells')
    await context.engine.run(`CREATE TEMP TABLE ${identifier(base)} AS ${inner}`)
    const each = runs.map((run) => {
      const values = run.columns.map((column) => `"${run.phase ?? ''}${column.index}"`)
      const [at, value] = points === 1 ? ['start', values[0]] : ['CAST(start AS DATE) AS day', `[${values.join(', ')}]`]
      return `SELECT meter_id, ${at}, ${run.phase === null ? 'phase' : `'${run.phase}'`} AS phase, ${value} AS value FROM ${identifier(base)} WHERE meter_id IS NOT NULL AND start IS NOT NULL`
    })
    await context.engine.run(`CREATE TABLE ${identifier(name)} AS ${each.join(' UNION ALL ')}`)
    await context.engine.run(`DROP TABLE ${identifier(base)}`)
    const [row] = await context.engine.rows(`SELECT count(*)::DOUBLE AS rows FROM ${identifier(name)}`)
    const rows = Number(row?.['rows'] ?? 0)
    if (relations.length === 0) await reportLines(table, rows, context)
    relations.push({
      kind,
      name,
      shape: points === 1 ? 'intervals' : 'days',
      pointsPerDay: points === 1 ? null : points,
      rows,
      zone: time.zone,
      source: table.source,
      sha256: table.sha256,
    })
  }
  return relations
}

/** A, B, C however it is written: `A`, `A相`, `1`. */
function phaseSql(cell: string): string {
  return `CASE upper(left(trim(${cell}), 1)) WHEN 'A' THEN 'A' WHEN '1' THEN 'A' WHEN 'B' THEN 'B' WHEN '2' THEN 'B' WHEN 'C' THEN 'C' WHEN '3' THEN 'C' END`
}
