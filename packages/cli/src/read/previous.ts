import type { Finding } from '@davylamp/finding'
import type { Say } from '../texts.js'
import { UsageError } from '../usage-error.js'
import { findingLines } from './finding-lines.js'
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
  let complaint: string | null = null
  const findings: Finding[] = []
  for await (const finding of findingLines(path, say, (sentence) => (complaint = sentence))) findings.push(finding)
  if (complaint !== null && findings.length === 0) throw new UsageError(say('usage.no-findings-file', { path }))
  return { findings, complaint }
}
