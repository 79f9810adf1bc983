import { createHash } from 'node:crypto'
import { type Problem, sentence } from '@davylamp/finding'
import type { Encoding } from '../recognise/encoding.js'
import type { LogFormat, LogInput, LogSummary } from './log.js'
import { LineSplitter, longestLine } from './split-lines.js'
import { logTexts } from './texts.js'

/** A log over the chunks that `open` streams. Nothing is opened before `read`; failures of the bytes are thrown on. */
export function openLog(source: string, open: () => AsyncIterable<Uint8Array>, format: LogFormat): LogInput {
  return { source, format, read: (onLine) => readLines(source, open(), onLine) }
}

/** Hands over the lines of a text, one at a time; failures of the bytes are thrown on. */
export async function readLines(
  source: string,
  chunks: AsyncIterable<Uint8Array>,
  onLine: (line: string, number: number) => void,
  encoding: Encoding = 'utf-8',
): Promise<LogSummary> {
  const hash = createHash('sha256')
  const problems: Problem[] = []
  const splitter = new LineSplitter(onLine, (line) => problems.push(longLine(source, line)), encoding)
  let bytes = 0
  for await (const chunk of chunks) {
    hash.update(chunk)
    bytes += chunk.length
    splitter.take(chunk)
  }
  splitter.finish()
  return { lines: splitter.lines, bytes, sha256: hash.digest('hex'), problems }
}

function longLine(source: string, line: number): Problem {
  return { severity: 'note', source, line, ...sentence(logTexts, 'log.long-line', { line, limit: longestLine }) }
}
