import type { Refusal } from '@davylamp/casework'
import { type Language, type Params, type Sentence, sentence } from '@davylamp/finding'
import { z } from 'zod'
import { type ProblemCode, problemTexts } from './texts.js'

/** Why a request was not done, as a value: routes return it, and it goes out as `application/problem+json` (RFC 9457). */
export interface Problem {
  readonly problem: ProblemCode
  readonly params: Params
  /** What stands in the way of an act, guard by guard. */
  readonly refusals?: readonly Refusal[]
  /** Which fields of the request, and what is wrong with each. */
  readonly fields?: readonly FieldProblem[]
}

export interface FieldProblem {
  /** `body.data.actedOn` */
  readonly field: string
  readonly message: string
}

export function problem(code: ProblemCode, params: Params = {}): Problem {
  return { problem: code, params }
}

/** An act that guards refused, each with its words and the article that it stands on. */
export function refused(refusals: readonly Refusal[]): Problem {
  const zh = refusals.map((one) => one.zh).join('')
  const en = refusals.map((one) => one.en).join(' ')
  return { ...problem('matter.refused', { zh, en }), refusals }
}

export function isProblem(value: unknown): value is Problem {
  return typeof value === 'object' && value !== null && 'problem' in value && 'params' in value
}

/** A problem in both languages. */
export function problemSaid({ problem: code, params }: Problem): Sentence {
  return sentence(problemTexts, code, params)
}

/** The body of a problem, for the OpenAPI document. */
export const problemSchema = z.object({
  type: z.string(),
  title: z.string(),
  status: z.number().int(),
  code: z.string(),
  zh: z.string(),
  en: z.string(),
  instance: z.string(),
  refusals: z
    .array(
      z.object({
        code: z.string(),
        zh: z.string(),
        en: z.string(),
        overridable: z.boolean(),
        citation: z.unknown(),
      }),
    )
    .optional(),
  fields: z.array(z.object({ field: z.string(), message: z.string() })).optional(),
})

export type ProblemBody = z.infer<typeof problemSchema>

/** @param requestId names this one answer, so that it is found again in the log */
export function problemBody(
  { problem: code, params, refusals, fields }: Problem,
  language: Language,
  requestId: string,
): ProblemBody {
  const said = sentence(problemTexts, code, params)
  return {
    type: `urn:davylamp:problem:${code}`,
    title: said[language],
    status: problemTexts[code].status,
    code,
    zh: said.zh,
    en: said.en,
    instance: requestId,
    ...(refusals !== undefined && {
      refusals: refusals.map((one) => ({
        code: one.code,
        zh: one.zh,
        en: one.en,
        overridable: one.overridable,
        citation: one.citation,
      })),
    }),
    ...(fields !== undefined && { fields: [...fields] }),
  }
}
