import { createHash } from 'node:crypto'
import { type Exhibit, type Finding, type Problem, sentence, type SourceSummary } from '@davylamp/finding'
import type { LogInput } from '@davylamp/intake'
import { findingOf } from '../finding-of.js'
import type { PoolOf } from '../name/name-book.js'
import { lineReaders } from './index.js'
import { judgedRecords } from './judged-records.js'
import type { RecordPlace } from './record.js'
import { RecordBook } from './record-book.js'
import { readTexts } from './texts.js'

/** What all logs of one scan brought to light together. */
export interface LogScan {
  readonly findings: readonly Finding[]
  readonly exhibits: readonly Exhibit[]
  readonly problems: readonly Problem[]
  readonly summaries: readonly SourceSummary[]
}

/**
 * Reads logs of traffic line by line, all of one scan as one record: a name in a DNS log is joined to the connections in
 * another. Memory is bounded by the connections that are kept, not by the length of the logs.
 *
 * @param poolOf tells pools by their names; those that are known, when left out
 */
export async function scanLogs(logs: readonly LogInput[], poolOf?: PoolOf): Promise<LogScan> {
  const book = new RecordBook(poolOf)
  const problems: Problem[] = []
  const summaries: SourceSummary[] = []
  const sha256 = new Map<string, string>()
  for (const log of logs) {
    const read = await readLog(log, book)
    problems.push(...read.problems)
    summaries.push(read.summary)
    sha256.set(log.source, read.sha256)
  }
  if (book.dropped > 0)
    problems.push({
      severity: 'note',
      source: logs[0]?.source ?? '',
      ...sentence(readTexts, 'network.log-dropped', { count: book.dropped }),
    })
  const found = judgedRecords(book).map(({ source, judged }) => findingOf(judged, source, sha256.get(source) ?? ''))
  return {
    findings: found.map(({ finding }) => finding),
    exhibits: found.flatMap(({ exhibit }) => (exhibit.kind === 'flow' && exhibit.packets.length > 0 ? [exhibit] : [])),
    problems,
    summaries,
  }
}

async function readLog(log: LogInput, book: RecordBook) {
  const reader = lineReaders[log.format]()
  let records = 0
  let unread = 0
  let firstUnread = 0
  const { lines, bytes, sha256, problems } = await log.read((line, number) => {
    const found = reader.read(line, placeOf(log.source, line, number))
    if (found === null && unread++ === 0) firstUnread = number
    for (const record of found ?? []) {
      records++
      book.take(record)
    }
  })
  const odd: Problem[] =
    unread === 0
      ? []
      : [
          {
            severity: 'note',
            source: log.source,
            line: firstUnread,
            ...sentence(readTexts, 'network.log-lines', { count: unread, line: firstUnread }),
          },
        ]
  const summary: SourceSummary = { source: log.source, recognisedAs: log.format, bytes, counts: { lines, records } }
  return { summary, sha256, problems: [...problems, ...odd] }
}

function placeOf(source: string, text: string, line: number): RecordPlace {
  return {
    source,
    line,
    evidence: () => ({ kind: 'line', source, line, sha256: createHash('sha256').update(text).digest('hex') }),
  }
}
