import { createReadStream } from 'node:fs'
import { createInterface } from 'node:readline'
import { type Finding, parseFinding } from '@davylamp/finding'
import type { Say } from '../texts.js'

export interface PreviousFindings {
  readonly findings: readonly Finding[]
  /** Lines that are no findings, said in the user's language. */
  readonly complaints: readonly string[]
}

/** Reads a findings file of an earlier scan; a bad line is named and left out. */
export async function readPrevious(path: string, say: Say): Promise<PreviousFindings> {
  const findings: Finding[] = []
  const complaints: string[] = []
  let line = 0
  for await (const text of createInterface({ input: createReadStream(path), crlfDelay: Infinity })) {
    line++
    if (text.trim() === '') continue
    const parsed = parseFinding(text)
    if (parsed.ok) findings.push(parsed.finding)
    else
      complaints.push(say('usage.finding-line', { path, line, field: parsed.field || '-', expected: parsed.expected }))
  }
  return { findings, complaints }
}
