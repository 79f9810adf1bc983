import { type Params, type Problem, sentence } from '@davylamp/finding'
import { pageProblemTexts } from './texts.js'

/** Says what is wrong with a page; see texts.ts for the sentences. */
export function problem(
  severity: Problem['severity'],
  code: keyof typeof pageProblemTexts,
  source: string,
  params: Params = {},
  place: Pick<Problem, 'line' | 'offset'> = {},
): Problem {
  return { ...sentence(pageProblemTexts, code, params), severity, source, ...place }
}
