/** The two languages of every screen, reason, paper and error. */
export type Language = 'zh' | 'en'

/** Values that a sentence names; numbers are printed as given, so round them before. */
export type Params = Readonly<Record<string, string | number>>

/** One sentence in both languages; `{name}` stands for a parameter, `{name:day|days}` for it with a word that agrees, `{name?is|are}` for the word alone. */
export interface Template {
  readonly en: string
  readonly zh: string
}

/** Sentences of one room by code. */
export type Catalogue = Readonly<Record<string, Template>>

/** A sentence that was said: code and parameters for machines, both languages for people. */
export interface Sentence {
  readonly code: string
  readonly params: Params
  readonly en: string
  readonly zh: string
}

/** Why a finding says what it says; `weight` in natural log-odds, negative when it speaks against mining. */
export interface Reason extends Sentence {
  readonly weight: number
}

/** What else it could be. */
export interface Alternative extends Sentence {
  readonly status: 'ruled-out' | 'open'
}

/** What was not available and would have helped. */
export type Missing = Sentence

/** Thrown when a sentence lacks its text or a parameter: a broken promise of our own, never of the user. */
export class SentenceError extends Error {
  override name = 'SentenceError' as const
}

/**
 * Says the sentence `code` of a catalogue. A template may make the words agree with a number, as English must.
 *
 * @example sentence({ 'a.b': { en: '{n:meter|meters}', zh: '{n} 只电表' } }, 'a.b', { n: 3 }).zh // '3 只电表'
 */
export function sentence<C extends Catalogue>(catalogue: C, code: keyof C & string, params: Params = {}): Sentence {
  const template = catalogue[code]
  if (template === undefined) throw new SentenceError(`no text for ${code}`)
  return { code, params, en: fill(template.en, code, params), zh: fill(template.zh, code, params) }
}

/** `{n}` is the value; `{n:day|days}` the value and the word that goes with it; `{n?is|are}` that word alone. */
const slots = /\{(\w+)(?:([:?])([^|{}]*)\|([^{}]*))?\}/g

function fill(text: string, code: string, params: Params): string {
  return text.replace(slots, (_, name: string, kind?: string, one?: string, many?: string) => {
    const value = params[name]
    if (value === undefined) throw new SentenceError(`${code} lacks the parameter ${name}`)
    if (kind === undefined) return String(value)
    const word = String(value) === '1' ? one : many
    return kind === '?' ? String(word) : `${value} ${word}`
  })
}
