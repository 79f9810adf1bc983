import { identifier, literal } from '@davylamp/engine'
import { problem } from '../../problem.js'
import type { Source } from '../../source/source.js'
import { spool } from '../../source/spool.js'
import type { TableContext } from '../table-context.js'
import type { ReadingsPart } from './part.js'

/**
 * NEM12 (AEMO, Meter Data File Format Specification NEM12 & NEM13, version 2.5): lines of several types. 200 opens a register of a
 * metering point, 300 holds a day of it, 400 says which of its intervals have another quality.
 */
export function isNem12(head: string): boolean {
  const lines = head
    .replace(/^\ufeff/, '')
    .split(/\r\n|\n|\r/, 20)
    .map((line) => line.trim())
    .filter((line) => line !== '')
  if (/^100,NEM12,/i.test(lines[0] ?? '')) return true
  const register = lines.findIndex((line) => /^200,[^,]+,[^,]*,[^,]*,[A-Z]\w?,/i.test(line))
  return register >= 0 && /^300,(19|20)\d{6},/.test(lines[register + 1] ?? '')
}

/** NEM12 times are Eastern Standard Time all year (section 3.3.1 of the specification), which is UTC+10. */
const nemZone = 'Etc/GMT-10'

/** Record type, date, 288 values, five fields after them, and room for the empty cells that spreadsheets add. */
const columns = 310

const intervals = [5, 15, 30] as const

/** Reads a NEM12 file: what was taken from the grid (registers E…) and what was fed back (B…), each summed over its registers. */
export async function readNem12(source: Source, context: TableContext): Promise<ReadingsPart[]> {
  const { engine } = context
  const spooled = await spool(source, context.temporary.next('txt'), context.onProgress)
  if (spooled.problem !== null) context.onProblem(spooled.problem)
  const lines = context.newName('nem12')
  await landLines(spooled.path, lines, context)
  await reportUnused(source.name, lines, context)
  const parts: ReadingsPart[] = []
  for (const minutes of intervals)
    for (const flow of ['forward', 'reverse'] as const) {
      const parquet = context.temporary.next('parquet')
      await engine.run(
        `COPY (${daysSql(lines, minutes, flow === 'forward' ? 'E' : 'B')}) TO ${literal(parquet)} (FORMAT parquet)`,
      )
      const [row] = await engine.rows(
        `SELECT count(*)::DOUBLE AS days, count(DISTINCT meter_id)::DOUBLE AS meters FROM read_parquet(${literal(parquet)})`,
      )
      const days = Number(row?.['days'] ?? 0)
      if (days === 0) continue
      parts.push({
        flow,
        shape: 'days',
        pointsPerDay: 1440 / minutes,
        zone: context.map.zone ?? nemZone,
        rows: { parquet },
        kwFactor: 1,
        backMinutes: 0,
        rowCount: days,
        source: source.name,
        sha256: spooled.sha256,
        counts: { meters: Number(row?.['meters'] ?? 0), days },
      })
    }
  await engine.run(`DROP TABLE ${identifier(lines)}`)
  return parts
}

/** Puts the lines, numbered in their order, into a table of the engine. */
async function landLines(path: string, name: string, { engine }: TableContext): Promise<void> {
  const types = Array.from({ length: columns }, (_, i) => `'c${i}': 'VARCHAR'`).join(', ')
  // The order of the lines carries the meaning, so this one statement must keep it.
  await engine.run('SET preserve_insertion_order = true')
  await engine.run(`CREATE TEMP TABLE ${identifier(name)} AS SELECT row_number() OVER () AS n, * FROM read_csv(${literal(path)},
    auto_detect = false, header = false, columns = {${types}}, delim = ',', quote = '"', escape = '"', null_padding = true,
    strict_mode = false, ignore_errors = true, parallel = false, compression = 'none')`)
  await engine.run('SET preserve_insertion_order = false')
}

/** One row a metering point and day with the mean kW of its intervals. */
function daysSql(lines: string, minutes: number, letter: 'E' | 'B'): string {
  const points = 1440 / minutes
  const values = Array.from({ length: points }, (_, i) => i)
  const table = identifier(lines)
  const quality = `upper(left(trim(d.c${points + 2}), 1))`
  const value = (i: number) =>
    `CASE WHEN ${quality} = 'N' OR coalesce(list_contains(s.bad, ${i + 1}), false) THEN NULL ELSE try_cast(d.c${i + 2} AS DOUBLE) * r.factor END AS v${i}`
  const sum = (i: number) => `CASE WHEN count(v${i}) = count(*) THEN TRY_CAST(sum(v${i}) AS FLOAT) END`
  return `
    WITH registers AS (
      SELECT n, trim(c1) AS meter_id, upper(trim(c4)) AS suffix, coalesce(c6, '') AS serial, ${60 / minutes} * CASE upper(trim(c7)) WHEN 'KWH' THEN 1 WHEN 'WH' THEN 0.001 WHEN 'MWH' THEN 1000 END AS factor,
        try_cast(c8 AS INTEGER) AS minutes FROM ${table} WHERE c0 = '200'),
    days AS (SELECT * FROM ${table} WHERE c0 = '300'),
    -- Intervals that a 400 line says are estimated, substituted or none.
    spans AS (
      SELECT d.n, flatten(list(range(try_cast(q.c1 AS BIGINT), try_cast(q.c2 AS BIGINT) + 1))) AS bad
      FROM (SELECT * FROM ${table} WHERE c0 = '400' AND upper(left(trim(c3), 1)) IN ('E', 'F', 'N', 'S') AND try_cast(c1 AS BIGINT) > 0
        AND try_cast(c2 AS BIGINT) <= ${points}) q ASOF JOIN days d ON q.n >= d.n GROUP BY d.n),
    valued AS (
      SELECT r.meter_id, r.suffix, r.serial, d.n, try_strptime(trim(d.c1), '%Y%m%d')::DATE AS day, coalesce(${quality} IN ('E', 'F', 'S'), false) AS estimated,
        ${values.map(value).join(', ')}
      FROM days d ASOF JOIN registers r ON d.n >= r.n LEFT JOIN spans s ON s.n = d.n
      WHERE r.minutes = ${minutes} AND r.suffix LIKE '${letter}%' AND r.factor IS NOT NULL)
    SELECT meter_id, day, [${values.map(sum).join(', ')}] AS kw, bool_or(estimated) AS estimated, 0::UTINYINT AS flaw
    FROM (SELECT * FROM valued WHERE day IS NOT NULL QUALIFY row_number() OVER (PARTITION BY meter_id, suffix, serial, day ORDER BY n DESC) = 1)
    GROUP BY meter_id, day`
}

/** Registers that are no active energy or of another interval, and a file that began properly and does not end so. */
async function reportUnused(source: string, lines: string, context: TableContext): Promise<void> {
  const table = identifier(lines)
  const rows = await context.engine.rows(`
    SELECT DISTINCT upper(trim(c4)) AS suffix, upper(trim(c7)) AS unit, trim(c8) AS minutes FROM ${table}
    WHERE c0 = '200' AND (upper(left(trim(c4), 1)) NOT IN ('E', 'B') OR upper(trim(c7)) NOT IN ('KWH', 'WH', 'MWH') OR try_cast(c8 AS INTEGER) NOT IN (${intervals.join(', ')}))
    ORDER BY ALL LIMIT 20`)
  if (rows.length > 0) {
    const registers = rows.map((row) => `${row['suffix']} ${row['unit']} ${row['minutes']} min`).join(', ')
    context.onProblem(problem('note', 'intake.nem12-registers', source, { registers }))
  }
  const [ends] = await context.engine.rows(`
    SELECT count(*) FILTER (c0 = '100')::INTEGER AS opened, count(*) FILTER (c0 = '900')::INTEGER AS closed, max(n)::INTEGER AS lines,
      count(*) FILTER (c0 = '300' AND try_strptime(trim(c1), '%Y%m%d') IS NULL)::INTEGER AS undated,
      min(n) FILTER (c0 = '300' AND try_strptime(trim(c1), '%Y%m%d') IS NULL)::INTEGER AS first FROM ${table}`)
  if (Number(ends?.['opened']) > Number(ends?.['closed']))
    context.onProblem(problem('damaged', 'intake.nem12-cut', source, { lines: Number(ends?.['lines']) }))
  if (Number(ends?.['undated']) > 0)
    context.onProblem(
      problem('damaged', 'intake.nem12-undated', source, {
        count: Number(ends?.['undated']),
        record: Number(ends?.['first']),
      }),
    )
}
