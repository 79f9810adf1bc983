import { type Params, type Problem, sentence } from '@davylamp/finding'
import { intakeTexts } from './texts.js'

export type IntakeCode = keyof typeof intakeTexts

export interface Place {
  readonly line?: number
  readonly offset?: number
}

/** Says what is wrong with a source; see texts.ts for the sentences. */
export function problem(
  severity: Problem['severity'],
  code: IntakeCode,
  source: string,
  params: Params = {},
  place: Place = {},
): Problem {
  return { ...sentence(intakeTexts, code, params), severity, source, ...place }
}
