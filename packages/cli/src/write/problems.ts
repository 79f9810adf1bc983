import { type Language, type Problem, problemPlace } from '@davylamp/finding'
import type { Say } from '../texts.js'
import { harmless } from './harmless.js'

const shownPerKind = 12

/** Files named together when the same is to be said of them. */
const placesTogether = 3

/** What could not be read, what is not there and the damaged first, as lines for standard error. Equal sentences are said once for all their files. */
export function problemLines(problems: readonly Problem[], language: Language, say: Say): string[] {
  const lines: string[] = []
  for (const kind of ['absent', 'damaged', 'skipped', 'note'] as const) {
    const these = problems.filter((problem) => kindOf(problem) === kind)
    if (these.length === 0) continue
    lines.push(say(`problems.${kind}`, kind === 'skipped' ? { count: these.length } : {}))
    // what decides the exit code is named one by one
    const decides = kind === 'absent' || kind === 'damaged'
    const said = decides ? these.map((problem) => lineOf([problem], language, say)) : together(these, language, say)
    const shown = decides ? said : said.slice(0, shownPerKind)
    lines.push(...shown)
    if (said.length > shown.length) lines.push(say('problems.more', { count: said.length - shown.length }))
  }
  return lines
}

/** A path that leads nowhere was named wrongly; it is no damage to a record. */
function kindOf({ code, severity }: Problem): 'absent' | Problem['severity'] {
  return code === 'intake.absent' ? 'absent' : severity
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
