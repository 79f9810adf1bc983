import { basename } from 'node:path'
import { type Finding, type Problem, sentence, type SourceSummary } from '@davylamp/finding'
import type { HostInput } from '@davylamp/intake'
import { readLooseJson } from './config/loose-json.js'
import { findingOf } from './finding-of.js'
import { type Judgement, judge } from './judge/judge.js'
import { readEventLog } from './read/event-log.js'
import { isTooDeep } from './read/json-depth.js'
import { parsedLine, pictureOfValue } from './read/pictures-of-json.js'
import { textReaders } from './read/text/index.js'
import type { PictureAt, TextReader } from './read/text/text-reader.js'
import { seen } from './seen.js'
import { hostTexts } from './texts.js'

/** What one record of hosts brought to light. */
export interface HostScan {
  readonly findings: readonly Finding[]
  readonly problems: readonly Problem[]
  readonly summary: SourceSummary
}

/** A document is parsed whole; those of hosts are far smaller. */
const documentBytesMax = 128 * 1024 * 1024
/** The largest event log that Windows keeps by default is 128 MB; archives of servers are larger. */
const eventLogBytesMax = 1024 * 1024 * 1024

interface Judged {
  readonly at: PictureAt
  readonly judgement: Judgement
}

/** Reads one record of hosts and judges what is in it, in memory bounded by its longest line or by the bound of a document. */
export async function scanHost(input: HostInput): Promise<HostScan> {
  const { format } = input
  if (format === 'json' || format === 'snapshot') return scanDocument(input)
  if (format === 'evtx') return scanEventLog(input)
  return scanLines(input, textReaders[format]?.(basename(input.source)) ?? jsonLines(basename(input.source)))
}

/** JSON, one record a line. */
function jsonLines(name: string): TextReader {
  let done: PictureAt[] = []
  return {
    line(text, line) {
      if (text.trim() === '') return true
      const picture = pictureOfValue(parsedLine(text), `${name}:${line}`)
      if (picture === null) return false
      done.push({ picture, line, text })
      return true
    },
    taken() {
      const found = done
      done = []
      return found
    },
    end: () => done,
  }
}

async function scanLines(input: HostInput, reader: TextReader): Promise<HostScan> {
  const { source } = input
  const judged: Judged[] = []
  let records = 0
  let unread = 0
  let firstUnread = 0
  const take = (all: readonly PictureAt[]) => {
    records += all.length
    for (const at of all) {
      const judgement = judge(seen(at.picture))
      if (judgement !== null) judged.push({ at, judgement })
    }
  }
  const { lines, bytes, sha256, problems } = await input.lines((text, line) => {
    if (!reader.line(text, line) && unread++ === 0) firstUnread = line
    take(reader.taken())
  })
  take(reader.end())
  const odd =
    unread === 0
      ? []
      : [problem('note', 'host.lines-unread', source, { count: unread, line: firstUnread }, firstUnread)]
  return done(input, judged, [...problems, ...odd], sha256, { bytes, counts: { lines, records } })
}

async function scanDocument(input: HostInput): Promise<HostScan> {
  const { source } = input
  const { bytes, bytesInAll, sha256, problems } = await input.bytes(documentBytesMax)
  const summary = { bytes: bytesInAll, counts: { records: 0 } }
  const mb = documentBytesMax / 2 ** 20
  if (bytesInAll > bytes.length)
    return done(input, [], [...problems, problem('damaged', 'host.too-large', source, { mb })], sha256, summary)
  const text = new TextDecoder().decode(bytes)
  if (isTooDeep(text))
    return done(input, [], [...problems, problem('damaged', 'host.too-deep', source)], sha256, summary)
  const value = parsedLine(text) ?? readLooseJson(text)
  if (value === null || value === undefined)
    return done(input, [], [...problems, problem('damaged', 'host.json-broken', source)], sha256, summary)
  const name = basename(source)
  const items = Array.isArray(value) ? value : [value]
  const judged: Judged[] = []
  let records = 0
  for (const [i, item] of items.entries()) {
    const picture = pictureOfValue(item, items.length === 1 ? name : `${name} ${i + 1}`)
    if (picture === null) continue
    records++
    const judgement = judge(seen(picture))
    if (judgement !== null) judged.push({ at: { picture, line: null, text: null }, judgement })
  }
  const odd = records === 0 ? [problem('note', 'host.json-unknown', source)] : []
  return done(input, judged, [...problems, ...odd], sha256, { bytes: bytesInAll, counts: { records } })
}

async function scanEventLog(input: HostInput): Promise<HostScan> {
  const { source } = input
  const { bytes, bytesInAll, sha256, problems } = await input.bytes(eventLogBytesMax)
  const judged: Judged[] = []
  const log = await readEventLog(bytes, basename(source), (picture) => {
    const judgement = judge(seen(picture))
    if (judgement !== null) judged.push({ at: { picture, line: null, text: null }, judgement })
    return false
  })
  const odd: Problem[] = []
  if (bytesInAll > bytes.length)
    odd.push(problem('damaged', 'host.too-large', source, { mb: eventLogBytesMax / 2 ** 20 }))
  if (log.broken !== null)
    odd.push(
      problem('damaged', 'host.event-log-broken', source, { events: log.events, reason: log.broken.slice(0, 160) }),
    )
  return done(input, judged, [...problems, ...odd], sha256, { bytes: bytesInAll, counts: { records: log.events } })
}

function done(
  { source, format }: HostInput,
  judged: readonly Judged[],
  problems: readonly Problem[],
  sha256: string,
  { bytes, counts }: Pick<SourceSummary, 'bytes' | 'counts'>,
): HostScan {
  return {
    findings: judged.map(({ at: { picture, line, text }, judgement }) =>
      findingOf(picture, judgement, { source, line, text }, sha256),
    ),
    problems,
    summary: { source, recognisedAs: `host:${format}`, bytes, counts },
  }
}

function problem(
  severity: Problem['severity'],
  code: keyof typeof hostTexts,
  source: string,
  params: Readonly<Record<string, string | number>> = {},
  line?: number,
): Problem {
  return { ...sentence(hostTexts, code, params), severity, source, ...(line === undefined ? {} : { line }) }
}
