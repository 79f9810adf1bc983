import { createReadStream } from 'node:fs'
import { createInterface } from 'node:readline'
import type { Known, TraceLine } from '@davylamp/report'
import { mustBeReadable } from '../read/named-file.js'
import { readPrevious } from '../read/previous.js'
import { readPlaces } from '../records/places.js'
import type { SayFeedback } from '../text-feedback.js'
import { sayIn } from '../texts.js'
import { UsageError } from '../usage-error.js'
import { problemLines } from '../write/problems.js'
import type { FeedbackCommand } from './feedback-options.js'

/** What the table is answered from, and what of it could not be read. */
export interface Gathered {
  readonly known: readonly Known[]
  readonly complaints: readonly string[]
}

/** Reads the files that were named: findings, traces, tables of customers and sites. */
export async function gatherFiles({ findings, traces, places }: FeedbackCommand, say: SayFeedback): Promise<Gathered> {
  const { language } = say
  const sayCli = sayIn(language)
  const { knownOfFindings, knownOfPlaces, knownOfTraces } = await import('@davylamp/report')
  for (const path of [...findings, ...traces, ...places]) await mustBeReadable(path, sayCli)
  const known: Known[] = []
  const complaints: string[] = []
  for (const path of findings) {
    const read = await readPrevious(path, sayCli)
    known.push(...knownOfFindings(read.findings, language))
    if (read.complaint !== null) complaints.push(read.complaint)
  }
  for (const path of traces) {
    const { lines, complaint } = await readTraces(path, say)
    known.push(...knownOfTraces(lines, language))
    if (complaint !== null) complaints.push(complaint)
  }
  if (places.length > 0) {
    const read = await readPlaces(places)
    const { sites, links } = read.places
    known.push(...knownOfPlaces({ customers: read.customers, sites, links }))
    complaints.push(...problemLines(read.problems, language, sayCli))
  }
  return { known, complaints }
}

async function readTraces(
  path: string,
  say: SayFeedback,
): Promise<{ readonly lines: readonly TraceLine[]; readonly complaint: string | null }> {
  const { parseTraceLine } = await import('@davylamp/report')
  const lines: TraceLine[] = []
  let [line, count, first] = [0, 0, 0]
  for await (const text of createInterface({ input: createReadStream(path), crlfDelay: Infinity })) {
    line++
    if (text.trim() === '') continue
    const parsed = parseTraceLine(text)
    if (parsed === 'unread') continue
    if (parsed !== null) lines.push(parsed)
    else {
      count++
      if (first === 0) first = line
    }
  }
  const complaint = count === 0 ? null : say('bad-lines', { path, count, line: first })
  if (complaint !== null && lines.length === 0) throw new UsageError(complaint)
  return { lines, complaint }
}
