import { createHash } from 'node:crypto'
import { type Problem, sentence } from '@davylamp/finding'
import type { Encoding } from '../recognise/encoding.js'
import type { LogFormat, LogInput, LogSummary } from './log.js'
import { logTexts } from './texts.js'

/** A line beyond this is no record; it is passed over and said. */
const longestLine = 4 * 1024 * 1024

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
  const decoder = new TextDecoder(encoding)
  const problems: Problem[] = []
  let done = 0
  let lines = 0
  let rest = ''
  let tooLong = false
  const end = (text: string) => {
    lines++
    if (tooLong) problems.push(longLine(source, lines))
    else onLine(text.endsWith('\r') ? text.slice(0, -1) : text, lines)
    tooLong = false
  }
  const take = (text: string) => {
    let from = 0
    for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', from)) {
      end(rest + text.slice(from, at))
      rest = ''
      from = at + 1
    }
    rest += text.slice(from)
    if (rest.length > longestLine) {
      rest = ''
      tooLong = true
    }
  }
  for await (const chunk of chunks) {
    hash.update(chunk)
    done += chunk.length
    take(decoder.decode(chunk, { stream: true }))
  }
  take(decoder.decode())
  if (rest !== '' || tooLong) end(rest)
  return { lines, bytes: done, sha256: hash.digest('hex'), problems }
}

function longLine(source: string, line: number): Problem {
  return { severity: 'note', source, line, ...sentence(logTexts, 'log.long-line', { line, limit: longestLine }) }
}
