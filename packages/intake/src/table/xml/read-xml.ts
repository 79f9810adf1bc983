import { createWriteStream } from 'node:fs'
import { createHash } from 'node:crypto'
import { once } from 'node:events'
import { literal } from '@davylamp/engine'
import { problem } from '../../problem.js'
import { type Bytes, type Source, SourceError } from '../../source/source.js'
import type { ReadingsPart } from '../reading/part.js'
import type { TableContext } from '../table-context.js'
import { utcSql, zoneOfOffset } from '../time-format.js'
import { espiReader } from './espi.js'
import { iec61968Reader } from './iec-61968-9.js'
import type { Series, SeriesReader, SeriesValue } from './series.js'
import { streamXml } from './xml-stream.js'

/** Every kind of document by the elements that only it has. */
const readers: readonly {
  readonly elements: RegExp
  readonly reader: (emit: (value: SeriesValue) => void) => SeriesReader
}[] = [
  { elements: /<(\w+:)?(MeterReadings|IntervalBlocks)\b/, reader: iec61968Reader },
  { elements: /naesb\.org\/espi|<(\w+:)?IntervalBlock\b/, reader: espiReader },
]

/** Whether the first part of a document is of a kind that is read. */
export function xmlReaderOf(head: Uint8Array): ((emit: (value: SeriesValue) => void) => SeriesReader) | null {
  const text = new TextDecoder().decode(head)
  return readers.find(({ elements }) => elements.test(text))?.reader ?? null
}

/** Reads the readings of a Green Button or IEC 61968-9 document. What came before a damage is used. */
export async function readXml(
  source: Source,
  head: Uint8Array,
  context: TableContext,
): Promise<{ parts: ReadingsPart[]; format: string } | null> {
  const make = xmlReaderOf(head)
  if (make === null) return null
  const path = context.temporary.next('csv')
  const out = createWriteStream(path)
  let rows = 0
  const reader = make((value) => {
    rows++
    out.write(
      `${value.key},${cell(value.time)},${cell(value.duration)},${cell(value.offset)},${cell(value.value)},${value.estimated}\n`,
    )
  })
  const hash = createHash('sha256')
  let doneBytes = 0
  const chunks = source.open((chunk) => {
    hash.update(chunk)
    doneBytes += chunk.length
    context.onProgress({ source: source.name, doneBytes, totalBytes: source.storedBytes })
  })
  let whole = true
  try {
    await streamXml(drained(chunks, out), head, source.name, reader)
  } catch (error) {
    if (!(error instanceof SourceError)) throw error
    context.onProblem(error.problem)
    whole = false
  }
  out.end()
  await once(out, 'close')
  const { series, offsetSeconds, leftOut } = reader.book()
  if (leftOut.length > 0)
    context.onProblem(problem('note', 'intake.xml-left-out', source.name, { kinds: leftOut.slice(0, 8).join(', ') }))
  if (rows === 0 || series.size === 0) {
    context.onProblem(problem('skipped', 'intake.xml-nothing', source.name))
    return { parts: [], format: reader.format }
  }
  const parts = await landSeries(
    source,
    path,
    series,
    offsetSeconds,
    whole ? hash.digest('hex') : await sha256Of(source),
    context,
  )
  return { parts, format: reader.format }
}

/** The hash of a source that was not read to its end. */
async function sha256Of(source: Source): Promise<string> {
  const hash = createHash('sha256')
  try {
    for await (const _ of source.open((chunk) => hash.update(chunk)));
  } catch (error) {
    // What is damaged was reported before; the bytes until there are those that were used.
    if (!(error instanceof SourceError)) throw error
  }
  return hash.digest('hex')
}

/** Waits between chunks until the rows so far are on disk, so that memory does not grow with the document. */
async function* drained(chunks: Bytes, out: NodeJS.WritableStream & { writableNeedDrain?: boolean }): Bytes {
  for await (const chunk of chunks) {
    yield chunk
    if (out.writableNeedDrain === true) await once(out, 'drain')
  }
}

/** A value of the document as a cell; separators and quotes cannot be in a number or a time. */
function cell(text: string): string {
  return text.replace(/[",\r\n]/g, '').slice(0, 64)
}

async function landSeries(
  source: Source,
  path: string,
  series: ReadonlyMap<number, Series>,
  offsetSeconds: number | null,
  sha256: string,
  context: TableContext,
): Promise<ReadingsPart[]> {
  const { engine } = context
  const rows = `read_csv(${literal(path)}, auto_detect = false, header = false, delim = ',', compression = 'none',
    columns = {'key': 'INTEGER', 'time': 'VARCHAR', 'duration': 'VARCHAR', 'shift': 'VARCHAR', 'value': 'VARCHAR', 'estimated': 'BOOLEAN'})`
  const name = context.newName('series')
  await engine.run(
    `CREATE TEMP TABLE "${name}" (key INTEGER, meter_id VARCHAR, flow VARCHAR, kwh BOOLEAN, factor DOUBLE, at_end BOOLEAN, minutes DOUBLE)`,
  )
  const values = [...series].map(
    ([key, one]) =>
      `(${key}, ${literal(one.meterId)}, '${one.flow}', ${one.is === 'kwh'}, ${one.factor}, ${one.stampedAtEnd}, ${one.intervalMinutes ?? 'NULL'})`,
  )
  for (let at = 0; at < values.length; at += 1_000)
    await engine.run(`INSERT INTO "${name}" VALUES ${values.slice(at, at + 1_000).join(', ')}`)
  const { utcToLocal, zone } = await localTimes(source, rows, offsetSeconds, context)
  const utc = `CASE WHEN regexp_full_match(time, '-?[0-9]+') THEN make_timestamp(try_cast(time AS BIGINT) * 1000000) ELSE ${utcSql('time', { is: 'iso' })} END`
  const timed = `SELECT s.meter_id, s.flow, s.kwh, s.factor, s.at_end, coalesce(try_cast(r.duration AS DOUBLE) / 60, s.minutes) AS minutes, ${utc} AS utc, shift,
    try_cast(r.value AS DOUBLE) AS value, r.estimated FROM ${rows} r JOIN "${name}" s USING (key)`
  const spaced = `SELECT * REPLACE (coalesce(minutes, mode(step) OVER (PARTITION BY meter_id, flow)) AS minutes)
    FROM (SELECT *, date_diff('second', lag(utc) OVER (PARTITION BY meter_id, flow ORDER BY utc), utc) / 60 AS step FROM (${timed}))`
  const started = `SELECT meter_id, flow, ${utcToLocal('utc - to_seconds(CASE WHEN at_end THEN CAST(minutes * 60 AS BIGINT) ELSE 0 END)')} AS start, minutes,
    CAST(value * factor * CASE WHEN kwh THEN 60 / minutes ELSE 1 END AS FLOAT) AS kw, estimated FROM (${spaced}) WHERE utc IS NOT NULL`
  const landed = context.temporary.next('parquet')
  await engine.run(`COPY (${started}) TO ${literal(landed)} (FORMAT parquet)`)
  const [lost] = await engine.rows(
    `SELECT count(*) FILTER (utc IS NULL)::DOUBLE AS times, count(*) FILTER (value IS NULL)::DOUBLE AS values FROM (${timed})`,
  )
  const [times, empty] = [Number(lost?.['times'] ?? 0), Number(lost?.['values'] ?? 0)]
  if (times + empty > 0)
    context.onProblem(problem('damaged', 'intake.xml-values', source.name, { times, values: empty }))
  await engine.run(`DROP TABLE "${name}"`)
  return partsOf(source, landed, zone, sha256, context)
}

/** One part a flow and length of interval; other lengths (daily sums) are named. */
async function partsOf(
  source: Source,
  landed: string,
  zone: string | null,
  sha256: string,
  context: TableContext,
): Promise<ReadingsPart[]> {
  const kinds = await context.engine
    .rows(`SELECT flow, minutes::DOUBLE AS minutes, count(*)::DOUBLE AS rows, count(DISTINCT meter_id)::DOUBLE AS meters
    FROM read_parquet(${literal(landed)}) GROUP BY 1, 2 ORDER BY 1, 2`)
  const parts: ReadingsPart[] = []
  for (const kind of kinds) {
    const minutes = Number(kind['minutes'])
    if (![5, 15, 30, 60].includes(minutes)) {
      context.onProblem(problem('note', 'intake.xml-interval', source.name, { minutes, count: Number(kind['rows']) }))
      continue
    }
    const parquet = context.temporary.next('parquet')
    const flow = kind['flow'] === 'reverse' ? 'reverse' : 'forward'
    await context.engine
      .run(`COPY (SELECT meter_id, start, kw, estimated, 0::UTINYINT AS flaw FROM read_parquet(${literal(landed)})
      WHERE flow = '${flow}' AND minutes = ${minutes}) TO ${literal(parquet)} (FORMAT parquet)`)
    const counts = { meters: Number(kind['meters']), intervals: Number(kind['rows']) }
    parts.push({
      flow,
      shape: 'intervals',
      pointsPerDay: 1440 / minutes,
      zone,
      rows: { parquet },
      kwFactor: 1,
      backMinutes: 0,
      rowCount: counts.intervals,
      source: source.name,
      sha256,
      counts,
    })
  }
  return parts
}

/** How the document's instants become local times: by the zone that the user named, by the offset that the values say, else not at all. */
async function localTimes(
  source: Source,
  rows: string,
  offsetSeconds: number | null,
  context: TableContext,
): Promise<{ utcToLocal: (utc: string) => string; zone: string | null }> {
  const zone = context.map.zone ?? context.options.zone
  if (zone !== null) return { utcToLocal: (utc) => `timezone(${literal(zone)}, timezone('UTC', ${utc}))`, zone }
  const offsets = await context.engine.rows(`
    SELECT DISTINCT coalesce(nullif(shift, ''), regexp_extract(time, '(Z|[+-][0-9]{2}:?[0-9]{2})$', 1)) AS shift FROM ${rows} LIMIT 10`)
  const found = [...new Set(offsets.map((row) => zoneOfOffset(String(row['shift']))))]
  const [only = null] = found.length === 1 ? found : []
  if (only !== null && only !== 'UTC')
    return { utcToLocal: (utc) => `timezone(${literal(only)}, timezone('UTC', ${utc}))`, zone: only }
  if (offsetSeconds !== null && offsetSeconds % 3600 === 0) {
    const hours = offsetSeconds / 3600
    const standard = hours === 0 ? 'UTC' : `Etc/GMT${hours > 0 ? '-' : '+'}${Math.abs(hours)}`
    context.onProblem(problem('note', 'intake.standard-time', source.name, { hours: hours > 0 ? `+${hours}` : hours }))
    return { utcToLocal: (utc) => `${utc} + to_hours(${hours})`, zone: standard }
  }
  context.onProblem(problem('note', 'intake.times-in-utc', source.name, { column: 'start' }))
  return { utcToLocal: (utc) => utc, zone: 'UTC' }
}
