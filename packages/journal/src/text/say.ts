import { texts } from './texts.js'

export type TextCode = keyof typeof texts

/** Values that a sentence names; numbers are printed as given. */
export type Params = Readonly<Record<string, string | number>>

/** A sentence that was said: code and parameters for machines, both languages for people. */
export interface Said {
  readonly code: TextCode
  readonly params: Params
  readonly en: string
  readonly zh: string
}

/** Says the sentence `code`; a parameter that it lacks is a broken promise of our own and throws. */
export function say(code: TextCode, params: Params = {}): Said {
  const template = texts[code]
  return { code, params, en: fill(template.en, code, params), zh: fill(template.zh, code, params) }
}

/** `{n}` is the value; `{n:entry|entries}` the value and the word that goes with it. */
const slots = /\{(\w+)(?::([^|{}]*)\|([^{}]*))?\}/g

function fill(text: string, code: string, params: Params): string {
  return text.replace(slots, (_, name: string, one?: string, many?: string) => {
    const value = params[name]
    if (value === undefined) throw new Error(`The sentence ${code} lacks the parameter ${name}.`)
    return one === undefined ? String(value) : `${value} ${String(value) === '1' ? one : many}`
  })
}
