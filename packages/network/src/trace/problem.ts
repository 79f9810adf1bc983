import { type Params, type Problem, sentence } from '@davylamp/finding'
import { traceTexts } from './texts.js'

/** Says what is wrong with a list or a log. */
export function traceProblem(
  severity: Problem['severity'],
  code: keyof typeof traceTexts,
  source: string,
  params: Params = {},
  line?: number,
): Problem {
  return { ...sentence(traceTexts, code, params), severity, source, ...(line === undefined ? {} : { line }) }
}
