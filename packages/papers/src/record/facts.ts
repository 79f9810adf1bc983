import { z } from 'zod'

/**
 * What people add to the records for the papers of a case: names behind pseudonyms, words that no event holds. One file a case.
 *
 * ```json
 * { "people": { "o1": "李玥" }, "words": { "qingxia-energy": "青节能" }, "shared": { "party": "…" }, "papers": { "inspection-record": { "scene": "…" } } }
 * ```
 */
export interface PaperFacts {
  /** Names by pseudonym. */
  readonly people: Readonly<Record<string, string>>
  /** The word of a body in its numbers (机关代字), by its identifier; its name where it has none. */
  readonly words: Readonly<Record<string, string>>
  /** Fields that all papers of the case share. */
  readonly shared: Readonly<Record<string, unknown>>
  /** Fields of one kind of paper. */
  readonly papers: Readonly<Record<string, Readonly<Record<string, unknown>>>>
}

const fields = z.record(z.string(), z.unknown())

/** The form in which facts come, from a file or over HTTP. */
export const factsSchema = z.strictObject({
  people: z.record(z.string(), z.string()).default({}),
  words: z.record(z.string(), z.string()).default({}),
  shared: fields.default({}),
  papers: z.record(z.string(), fields).default({}),
})

export const noFacts: PaperFacts = { people: {}, words: {}, shared: {}, papers: {} }

/** The facts of a file; or what is wrong with it, in the words of the reader of JSON. */
export function readFacts(json: string): { readonly facts: PaperFacts } | { readonly wrong: string } {
  let value: unknown
  try {
    value = JSON.parse(json)
  } catch (error) {
    return { wrong: error instanceof Error ? error.message : String(error) }
  }
  const parsed = factsSchema.safeParse(value)
  if (parsed.success) return { facts: parsed.data }
  return { wrong: parsed.error.issues.map(({ path, message }) => `${path.join('.')}: ${message}`).join('; ') }
}
