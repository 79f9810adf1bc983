import { identifier, literal } from '@davylamp/engine'
import { problem } from '../../problem.js'
import { columnOf, type RawColumn, type RawTable } from '../raw-table.js'
import type { TableContext } from '../table-context.js'
import type { DayEnergyRelation } from '../tables.js'
import { timeColumn } from '../time-column.js'
import { intervalMinutes } from './interval.js'
import { flawSql, land, unusable } from './land.js'
import { meterColumn } from './meter-column.js'
import type { ReadingsPart } from './part.js'
import { asText } from './quality-flags.js'
import { multiplierSql, valueSql } from './value-sql.js'

/** Meter registers (示数), daily frozen or read more often: what was used is their difference times the multiplier. */
export interface RegisterLayout {
  readonly meter: RawColumn
  readonly time: RawColumn
  /** The device on the wall, where it is told apart from the metering point; its change starts the register anew. */
  readonly device: RawColumn | null
  readonly forward: RawColumn
  readonly reverse: RawColumn | null
  /** A date without a clock: the register as it stood at the end of that day. */
  readonly byDate: boolean
}

export type RegisterReadings =
  | { readonly is: 'days'; readonly relation: DayEnergyRelation }
  | { readonly is: 'intervals'; readonly parts: readonly ReadingsPart[] }

const deviceHeaders = /资产|表号|出厂|局编号|meterserial|serialnumber|assetno|deviceno|deviceid/

export function registerLayout(table: RawTable, context: TableContext): RegisterLayout | null {
  const { map } = context
  const meter = meterColumn(table, map)
  const time = columnOf(table, map, 'time')
  const date = columnOf(table, map, 'date')
  const forward = columnOf(table, map, 'register')
  const at = time ?? date
  if (meter === null || at === null || forward === null || forward.header.unit === 'kw') return null
  const device =
    table.columns.find((column) => column.index !== meter.index && deviceHeaders.test(column.header.key)) ?? null
  return { meter, time: at, device, forward, reverse: columnOf(table, map, 'register_reverse'), byDate: time === null }
}

export async function readRegisters(
  table: RawTable,
  layout: RegisterLayout,
  context: TableContext,
): Promise<RegisterReadings | null> {
  const { meter, forward, reverse, device } = layout
  const time = await timeColumn(table, layout.time, context)
  if (time === null) return null
  const decimal = context.map.decimal ?? context.options.decimal
  const value = (column: RawColumn | null) => (column === null ? 'NULL::DOUBLE' : valueSql(column, decimal, 'DOUBLE'))
  const registers = reverse === null ? [forward] : [forward, reverse]
  const wrong = registers.flatMap((column) =>
    column.type === 'text' ? [`(${column.sql} IS NOT NULL AND ${value(column)} IS NULL)`] : [],
  )
  const flaws = flawSql(asText(meter), time.sql, wrong.length === 0 ? 'false' : wrong.join(' OR '))
  // A register at the end of its day is one at 00:00 of the next.
  const at = layout.byDate ? `${time.sql} + INTERVAL 1 DAY` : time.sql
  const landed = await land(
    table,
    `SELECT ${asText(meter)} AS meter_id, ${device === null ? "''" : `coalesce(${asText(device)}, '')`} AS device, ${at} AS start, ${value(forward)} AS forward,
      ${value(reverse)} AS reverse, ${multiplierSql(table, context.map) ?? '1'} AS multiplier, ${flaws} AS flaw FROM ${table.fromOnce}`,
    { meter, time: layout.time, timeSql: time.sql, values: registers, decimal },
    context,
  )
  const from = `(SELECT *, meter_id AS key FROM read_parquet(${literal(landed.parquet)}) WHERE flaw & ${unusable} = 0)`
  const minutes = context.map.intervalMinutes ?? (await intervalMinutes(from, context))
  if (minutes === null) {
    context.onProblem(problem('damaged', 'intake.interval-unknown', table.source))
    return null
  }
  const steps = context.newName('register')
  await context.engine.run(`CREATE TEMP TABLE ${identifier(steps)} AS ${stepsSql(from, minutes)}`)
  await reportSteps(table, steps, context)
  const found =
    minutes <= 60
      ? await asIntervals(table, steps, minutes, time.zone, context)
      : await asDays(table, steps, time.zone, landed.meters, context)
  await context.engine.run(`DROP TABLE ${identifier(steps)}`)
  return found
}

/**
 * The difference of each register to the one before it, in kWh. Where a register falls, it rolled over when it stood near the
 * top of its digits and the step across the top is no more than twenty usual ones; else the meter was changed or set back, and the
 * step is not known.
 */
function stepsSql(from: string, minutes: number): string {
  const step = (register: string) => `
    CASE WHEN ${register} >= before_${register} THEN ${register} - before_${register}
      WHEN before_${register} > 0.9 * top_${register} AND ${register} + top_${register} - before_${register} <= 20 * greatest(usual_${register}, 1e-4 * top_${register})
        THEN ${register} + top_${register} - before_${register} END`
  const before = (register: string) => `lag(${register}) OVER w AS before_${register}`
  const top = (register: string) =>
    `power(10, greatest(4, ceil(log10(greatest(before_${register}, 1) + 1e-9)))) AS top_${register}`
  const usual = (register: string) =>
    `median(${register} - before_${register}) FILTER (${register} >= before_${register}) OVER (PARTITION BY meter_id) AS usual_${register}`
  return `
    SELECT meter_id, before_start AS start, date_diff('second', before_start, start) / 60 AS minutes, abs(minutes - ${minutes}) < 0.5 AS regular,
      ${step('forward')} * multiplier AS kwh, ${step('reverse')} * multiplier AS reverse_kwh,
      coalesce(forward < before_forward, false) AS fell, coalesce(forward < before_forward AND kwh IS NOT NULL, false) AS rolled
    FROM (SELECT *, ${top('forward')}, ${top('reverse')}, ${usual('forward')}, ${usual('reverse')}
      FROM (SELECT *, ${before('forward')}, ${before('reverse')}, lag(start) OVER w AS before_start FROM ${from} WHERE forward IS NOT NULL OR reverse IS NOT NULL
        WINDOW w AS (PARTITION BY meter_id, device ORDER BY start)))
    WHERE before_start IS NOT NULL AND start > before_start`
}

async function reportSteps(table: RawTable, steps: string, context: TableContext): Promise<void> {
  const [row] = await context.engine
    .rows(`SELECT count(*) FILTER (rolled)::DOUBLE AS rolled, count(*) FILTER (fell AND NOT rolled)::DOUBLE AS fell,
    count(*) FILTER (NOT regular)::DOUBLE AS gaps FROM ${identifier(steps)}`)
  const number = (name: string) => Number(row?.[name] ?? 0)
  if (number('rolled') > 0)
    context.onProblem(problem('note', 'intake.registers-rolled', table.source, { count: number('rolled') }))
  if (number('fell') > 0)
    context.onProblem(problem('note', 'intake.registers-fell', table.source, { count: number('fell') }))
  if (number('gaps') > 0)
    context.onProblem(problem('note', 'intake.registers-gaps', table.source, { count: number('gaps') }))
}

async function asIntervals(
  table: RawTable,
  steps: string,
  minutes: number,
  zone: string | null,
  context: TableContext,
): Promise<RegisterReadings | null> {
  if (![5, 15, 30, 60].includes(minutes)) {
    context.onProblem(problem('damaged', 'intake.interval-too-long', table.source, { minutes }))
    return null
  }
  const parts: ReadingsPart[] = []
  for (const [flow, column] of [
    ['forward', 'kwh'],
    ['reverse', 'reverse_kwh'],
  ] as const) {
    const parquet = context.temporary.next('parquet')
    await context.engine
      .run(`COPY (SELECT meter_id, start, TRY_CAST(${column} * ${60 / minutes} AS FLOAT) AS kw, false AS estimated, 0::UTINYINT AS flaw
      FROM ${identifier(steps)} WHERE regular AND ${column} IS NOT NULL) TO ${literal(parquet)} (FORMAT parquet)`)
    const [row] = await context.engine.rows(
      `SELECT count(*)::DOUBLE AS rows, count(DISTINCT meter_id)::DOUBLE AS meters FROM read_parquet(${literal(parquet)})`,
    )
    const rowCount = Number(row?.['rows'] ?? 0)
    if (rowCount === 0) continue
    parts.push({
      flow,
      shape: 'intervals',
      pointsPerDay: 1440 / minutes,
      zone,
      rows: { parquet },
      kwFactor: 1,
      backMinutes: 0,
      rowCount,
      source: table.source,
      sha256: table.sha256,
      counts: { meters: Number(row?.['meters'] ?? 0), intervals: rowCount },
    })
  }
  return { is: 'intervals', parts }
}

async function asDays(
  table: RawTable,
  steps: string,
  zone: string | null,
  meters: number,
  context: TableContext,
): Promise<RegisterReadings> {
  const name = context.newName('day_energy')
  await context.engine
    .run(`CREATE TABLE ${identifier(name)} AS SELECT meter_id, CAST(start AS DATE) AS day, kwh, reverse_kwh, false AS estimated
    FROM ${identifier(steps)} WHERE minutes = 1440`)
  const [row] = await context.engine.rows(`SELECT count(*)::DOUBLE AS rows FROM ${identifier(name)}`)
  const rows = Number(row?.['rows'] ?? 0)
  return { is: 'days', relation: { name, rows, meters, zone, source: table.source, sha256: table.sha256 } }
}
