import { createReadStream } from 'node:fs'
import { createInterface } from 'node:readline'
import { type Finding, parseFinding } from '@davylamp/finding'
import type { Say } from '../texts.js'
import { UsageError } from '../usage-error.js'
import { mustBeReadable } from './named-file.js'

export interface PreviousFindings {
  readonly findings: readonly Finding[]
  /** Lines that are no findings, in one sentence of the user's language; null when all are. */
  readonly complaint: string | null
}

/**
 * Reads a findings file of an earlier scan; lines that are none are counted and left out.
 * Throws a {@link UsageError} when it holds no finding at all although it holds lines: it is another file.
 */
export async function readPrevious(path: string, say: Say): Promise<PreviousFindings> {
  await mustBeReadable(path, say)
  const findings: Finding[] = []
  let odd = 0
  let first: { readonly line: number; readonly field: string; readonly expected: string } | null = null
  let line = 0
  for await (const text of createInterface({ input: createReadStream(path), crlfDelay: Infinity })) {
    line++
    if (text.trim() === '') continue
    const parsed = parseFinding(text)
    if (parsed.ok) findings.push(parsed.finding)
    else {
      odd++
      first ??= { line, field: parsed.field || '-', expected: parsed.expected }
    }
  }
  if (first === null) return { findings, complaint: null }
  if (findings.length === 0) throw new UsageError(say('usage.no-findings-file', { path }))
  return { findings, complaint: say('usage.finding-lines', { path, count: odd, ...first }) }
}
