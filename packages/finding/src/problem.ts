import type { Sentence } from './text/sentence.js'

/**
 * Input that could not be used, or only in part: a value with its place, shown to the user in his language.
 *
 * - `damaged`: a record of a kind that is read, which is broken (exit code 3)
 * - `skipped`: no record at all (a picture, a program); listed, and the exit code is left alone
 * - `note`: read, with something set aside that the user should know
 */
export interface Problem extends Sentence {
  readonly severity: 'damaged' | 'skipped' | 'note'
  readonly source: string
  /** 1-based. */
  readonly line?: number
  /** Byte offset. */
  readonly offset?: number
}

/** `file:line` or `file @ offset`, as the user will look for it. */
export function problemPlace(problem: Problem): string {
  if (problem.line !== undefined) return `${problem.source}:${problem.line}`
  if (problem.offset !== undefined) return `${problem.source} @ ${problem.offset}`
  return problem.source
}
