import { type Engine, identifier, literal, type ReadingsRelation } from '@davylamp/engine'
import { type IntakeCode, problem } from '../../problem.js'
import type { TableContext } from '../table-context.js'
import { hasDaylightSaving, isRepeatedSql } from './daylight-saving.js'
import { unusable } from './land.js'
import type { ReadingsPart } from './part.js'

/** Beyond this many rows duplicates are left to the sense, which measures them meter by meter. */
const duplicateRowsMax = 5_000_000

/** Makes one relation of the parts that are of one shape and zone, without rows that are there twice. */
export async function mergeReadings(
  parts: readonly ReadingsPart[],
  context: TableContext,
): Promise<ReadingsRelation[]> {
  const groups = new Map<string, ReadingsPart[]>()
  for (const part of parts) {
    const key = `${part.flow} ${part.shape} ${part.pointsPerDay} ${part.zone ?? ''}`
    groups.set(key, [...(groups.get(key) ?? []), part])
  }
  const relations: ReadingsRelation[] = []
  for (const group of groups.values()) {
    const [first] = group
    if (first === undefined) continue
    const name = context.newName('readings')
    await context.engine.run(`CREATE OR REPLACE VIEW ${identifier(name)} AS ${union(group)}`)
    await withoutRepeatedHour(name, group, first, context)
    await withoutDuplicates(name, group, first, context)
    relations.push({
      name,
      shape: first.shape,
      pointsPerDay: first.pointsPerDay,
      zone: first.zone,
      sources: group.map((part) => part.source),
      sha256: group.map((part) => part.sha256),
      ...(group.length > 1 ? { sourcesOfMeters: await sourcesOfMeters(name, group, context) } : {}),
    })
  }
  return relations
}

/** A view that tells which files a meter comes from; it reads them only when it is asked. */
async function sourcesOfMeters(name: string, parts: readonly ReadingsPart[], context: TableContext): Promise<string> {
  const view = `${name}_sources`
  const each = parts.map(({ rows }, source) => {
    const from = 'parquet' in rows ? `read_parquet(${literal(rows.parquet)})` : `(${rows.select})`
    return `SELECT meter_id, ${source} AS source FROM ${from}`
  })
  await context.engine.run(`CREATE OR REPLACE VIEW ${identifier(view)} AS ${each.join(' UNION ALL ')}`)
  return view
}

function columnsOf(shape: ReadingsRelation['shape']): string {
  return shape === 'days' ? 'meter_id, day, kw, estimated' : 'meter_id, start, kw, estimated'
}

/** Parts that are scaled and shifted alike are read together. */
function union(parts: readonly ReadingsPart[]): string {
  const shape = parts[0]?.shape ?? 'days'
  const together = new Map<string, string[]>()
  for (const part of parts)
    if ('parquet' in part.rows) {
      const columns = selectList(shape, part)
      together.set(columns, [...(together.get(columns) ?? []), literal(part.rows.parquet)])
    }
  const landed = [...together].map(
    ([columns, files]) => `SELECT ${columns} FROM read_parquet([${files.join(', ')}]) WHERE flaw & ${unusable} = 0`,
  )
  return [...landed, ...readTogether(parts)].join(' UNION ALL ')
}

/** Statements over the user's own Parquet files that differ in the file only become one over all of them. */
function readTogether(parts: readonly ReadingsPart[]): string[] {
  const file = /read_parquet\('([^']*)'\)/
  const together = new Map<string, string[]>()
  for (const { rows } of parts)
    if ('select' in rows) {
      const path = file.exec(rows.select)?.[1] ?? ''
      const form = rows.select.replace(file, 'read_parquet(?)')
      together.set(form, [...(together.get(form) ?? []), literal(path)])
    }
  return [...together].map(([form, files]) =>
    form.replace('read_parquet(?)', () => `read_parquet([${files.join(', ')}])`),
  )
}

function selectList(shape: ReadingsRelation['shape'], part: ReadingsPart): string {
  if (shape === 'days') return columnsOf(shape)
  const start = part.backMinutes === 0 ? 'start' : `start - to_seconds(${Math.round(part.backMinutes * 60)}) AS start`
  const kw = part.kwFactor === 1 ? 'kw' : `TRY_CAST(kw * ${part.kwFactor} AS FLOAT) AS kw`
  return `meter_id, ${start}, ${kw}, estimated`
}

/** The hour that the clocks show twice in autumn is there twice by right: its readings are averaged. */
async function withoutRepeatedHour(
  name: string,
  parts: readonly ReadingsPart[],
  first: ReadingsPart,
  context: TableContext,
): Promise<void> {
  const { zone } = first
  if (first.shape !== 'intervals' || zone === null || !hasDaylightSaving(zone) || rowCount(parts) > duplicateRowsMax)
    return
  const from = identifier(name)
  // Only the hours themselves are asked, not every reading.
  const hours = `SELECT hour FROM (SELECT DISTINCT date_trunc('hour', start) AS hour FROM ${from}) WHERE ${isRepeatedSql(zone, 'hour')}`
  const repeated = `date_trunc('hour', start) IN (${hours})`
  const count = await numberOf(context.engine, `SELECT count(*)::DOUBLE FROM ${from} WHERE ${repeated}`)
  if (count === 0) return
  const parquet = context.temporary.next('parquet')
  await context.engine.run(`COPY (SELECT meter_id, start, kw, estimated FROM ${from} WHERE NOT ${repeated} UNION ALL
    SELECT meter_id, start, TRY_CAST(avg(kw) AS FLOAT), bool_or(estimated) FROM ${from} WHERE ${repeated} GROUP BY 1, 2) TO ${literal(parquet)} (FORMAT parquet)`)
  await context.engine.run(
    `CREATE OR REPLACE VIEW ${from} AS SELECT ${columnsOf(first.shape)} FROM read_parquet(${literal(parquet)})`,
  )
  context.onProblem(problem('note', 'intake.repeated-hour', namesOf(parts), { count, zone }))
}

/** Rows of the same meter and time: the one that was not estimated and holds most is kept, the others are counted. */
async function withoutDuplicates(
  name: string,
  parts: readonly ReadingsPart[],
  first: ReadingsPart,
  context: TableContext,
): Promise<void> {
  if (rowCount(parts) > duplicateRowsMax) return
  const key = first.shape === 'days' ? 'meter_id, day' : 'meter_id, start'
  const doubled = `SELECT count(*) - 1 AS surplus, count(DISTINCT kw) AS kinds FROM ${identifier(name)} GROUP BY ${key} HAVING count(*) > 1`
  const surplus = await numberOf(context.engine, `SELECT coalesce(sum(surplus), 0)::DOUBLE FROM (${doubled})`)
  if (surplus === 0) return
  const different = await numberOf(
    context.engine,
    `SELECT coalesce(sum(surplus) FILTER (kinds > 1), 0)::DOUBLE FROM (${doubled})`,
  )
  const parquet = context.temporary.next('parquet')
  const held = first.shape === 'days' ? `list_aggregate(kw, 'count')` : '(kw IS NOT NULL)::INTEGER'
  await context.engine.run(`COPY (SELECT DISTINCT ON (${key}) ${columnsOf(first.shape)} FROM ${identifier(name)}
    ORDER BY ${key}, estimated, ${held} DESC, kw DESC) TO ${literal(parquet)} (FORMAT parquet)`)
  await context.engine.run(
    `CREATE OR REPLACE VIEW ${identifier(name)} AS SELECT ${columnsOf(first.shape)} FROM read_parquet(${literal(parquet)})`,
  )
  const code: IntakeCode = different === 0 ? 'intake.duplicates' : 'intake.duplicates-differ'
  context.onProblem(problem('note', code, namesOf(parts), { count: surplus, different }))
}

function rowCount(parts: readonly ReadingsPart[]): number {
  return parts.reduce((sum, part) => sum + part.rowCount, 0)
}

function namesOf(parts: readonly ReadingsPart[]): string {
  const names = parts.map((part) => part.source)
  return names.slice(0, 3).join(', ') + (names.length > 3 ? ' …' : '')
}

async function numberOf(engine: Engine, sql: string): Promise<number> {
  const [row] = await engine.rows(sql)
  return Number(row === undefined ? 0 : Object.values(row)[0])
}
