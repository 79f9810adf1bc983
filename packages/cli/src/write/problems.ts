import { type Language, type Problem, problemPlace } from '@davylamp/finding'
import type { Say } from '../texts.js'
import { harmless } from './harmless.js'

const shownPerKind = 12

/** Files named together when the same is to be said of them. */
const placesTogether = 3

/** What could not be read, the damaged first, as lines for standard error. Equal sentences are said once for all their files. */
export function problemLines(problems: readonly Problem[], language: Language, say: Say): string[] {
  const lines: string[] = []
  for (const severity of ['damaged', 'skipped', 'note'] as const) {
    const these = problems.filter((problem) => problem.severity === severity)
    if (these.length === 0) continue
    lines.push(say(`problems.${severity}`, severity === 'skipped' ? { count: these.length } : {}))
    // damaged input decides the exit code: every one is named
    const said =
      severity === 'damaged' ? these.map((problem) => lineOf([problem], language, say)) : together(these, language, say)
    const shown = severity === 'damaged' ? said : said.slice(0, shownPerKind)
    lines.push(...shown)
    if (said.length > shown.length) lines.push(say('problems.more', { count: said.length - shown.length }))
  }
  return lines
}

function together(problems: readonly Problem[], language: Language, say: Say): string[] {
  const bySentence = new Map<string, Problem[]>()
  for (const problem of problems)
    bySentence.set(problem[language], [...(bySentence.get(problem[language]) ?? []), problem])
  return [...bySentence.values()].map((same) => lineOf(same, language, say))
}

function lineOf(same: readonly Problem[], language: Language, say: Say): string {
  const places = same.slice(0, placesTogether).map(problemPlace).join(', ')
  const further =
    same.length > placesTogether ? ` ${say('problems.places', { count: same.length - placesTogether })}` : ''
  return harmless(`  ${places}${further}: ${same[0]?.[language] ?? ''}`)
}
