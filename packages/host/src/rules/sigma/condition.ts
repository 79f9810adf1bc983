import { type Matches, RuleError } from './rule.js'

/** How deep brackets may stand within brackets. */
const deepest = 100
const tokenPattern = /\s*(\(|\)|\||[^\s()|]+)/gy

/** Makes a condition (`sel and not 1 of filter_*`) a question, given what each name stands for. */
export function condition(text: string, selections: ReadonlyMap<string, Matches>): Matches {
  const tokens = [...text.matchAll(tokenPattern)].map((match) => match[1] ?? '')
  const reading = new ConditionReading(tokens, selections)
  const matches = reading.either(0)
  if (!reading.done) throw new RuleError('condition', text)
  return matches
}

class ConditionReading {
  #at = 0

  constructor(
    private readonly tokens: readonly string[],
    private readonly selections: ReadonlyMap<string, Matches>,
  ) {}

  get done(): boolean {
    return this.#at >= this.tokens.length
  }

  either(depth: number): Matches {
    const parts = [this.#both(depth)]
    while (this.#take('or')) parts.push(this.#both(depth))
    return parts.length === 1 && parts[0] !== undefined ? parts[0] : (event) => parts.some((part) => part(event))
  }

  #both(depth: number): Matches {
    const parts = [this.#one(depth)]
    while (this.#take('and')) parts.push(this.#one(depth))
    return parts.length === 1 && parts[0] !== undefined ? parts[0] : (event) => parts.every((part) => part(event))
  }

  #one(depth: number): Matches {
    if (depth > deepest) throw new RuleError('condition', '(')
    if (this.#take('not')) {
      const inner = this.#one(depth + 1)
      return (event) => !inner(event)
    }
    if (this.#take('(')) {
      const inner = this.either(depth + 1)
      if (!this.#take(')')) throw new RuleError('condition', ')')
      return inner
    }
    const word = this.tokens[this.#at] ?? ''
    if (/^(?:\d+|all|any)$/i.test(word) && this.tokens[this.#at + 1]?.toLowerCase() === 'of') return this.#some(word)
    this.#at++
    const selection = this.selections.get(word)
    if (selection === undefined) throw new RuleError('condition', word)
    return selection
  }

  /** `1 of sel_*`, `all of them`. Names that begin with an underscore are left out of both. */
  #some(word: string): Matches {
    this.#at += 2
    const names = this.tokens[this.#at++] ?? ''
    const pattern = new RegExp(`^${names.replaceAll(/[.+^${}()|[\]\\]/g, '\\$&').replaceAll('*', '.*')}$`)
    const chosen = [...this.selections]
      .filter(([name]) => (names === 'them' ? !name.startsWith('_') : pattern.test(name)))
      .map(([, matches]) => matches)
    if (chosen.length === 0) throw new RuleError('condition', names)
    const least = word.toLowerCase() === 'all' ? chosen.length : word.toLowerCase() === 'any' ? 1 : Number(word)
    if (least === chosen.length) return (event) => chosen.every((matches) => matches(event))
    if (least === 1) return (event) => chosen.some((matches) => matches(event))
    return (event) => chosen.filter((matches) => matches(event)).length >= least
  }

  #take(word: string): boolean {
    if (this.tokens[this.#at]?.toLowerCase() !== word) return false
    this.#at++
    return true
  }
}
