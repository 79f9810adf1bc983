import { type Language, type Problem, problemPlace } from '@davylamp/finding'
import type { Say } from '../texts.js'

const shownPerKind = 12

/** What could not be read, the damaged first, as lines for standard error. */
export function problemLines(problems: readonly Problem[], language: Language, say: Say): string[] {
  const lines: string[] = []
  for (const severity of ['damaged', 'skipped', 'note'] as const) {
    const these = problems.filter((problem) => problem.severity === severity)
    if (these.length === 0) continue
    lines.push(say(`problems.${severity}`, severity === 'skipped' ? { count: these.length } : {}))
    // damaged input decides the exit code: every one is named
    const shown = severity === 'damaged' ? these : these.slice(0, shownPerKind)
    for (const problem of shown) lines.push(`  ${problemPlace(problem)}: ${problem[language]}`)
    if (these.length > shown.length) lines.push(say('problems.more', { count: these.length - shown.length }))
  }
  return lines
}
