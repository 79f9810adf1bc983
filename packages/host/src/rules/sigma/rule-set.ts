import type { SigmaEvent } from './event.js'
import { isMeantFor } from './log-source.js'
import type { SigmaRule } from './rule.js'

/** Rules by the category that they are meant for, so that an event is asked only by those. */
export class RuleSet {
  readonly #byCategory = new Map<string, SigmaRule[]>()
  readonly #others: SigmaRule[] = []

  constructor(readonly rules: readonly SigmaRule[]) {
    for (const rule of rules) {
      const { category } = rule.logsource
      if (category === null) this.#others.push(rule)
      else this.#byCategory.set(category, [...(this.#byCategory.get(category) ?? []), rule])
    }
  }

  /** The rules that an event matches. */
  matching(event: SigmaEvent): SigmaRule[] {
    const asked = [...event.categories.flatMap((category) => this.#byCategory.get(category) ?? []), ...this.#others]
    return asked.filter((rule) => isMeantFor(rule.logsource, event) && rule.matches(event))
  }
}
