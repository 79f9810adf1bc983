import { fieldMatch, type SigmaValue } from './field.js'
import { type Matches, RuleError } from './rule.js'

/** Makes a part of a rule's detection a question: a map asks for all of its fields, a list for any of its items, a text for any field. */
export function selection(part: unknown): Matches {
  if (Array.isArray(part)) {
    const texts = part.filter((item) => isValue(item))
    const parts = part.filter((item) => !isValue(item)).map((item) => selection(item))
    const keywords = texts.length === 0 ? [] : [fieldMatch('', texts)]
    const all = [...keywords, ...parts]
    return (event) => all.some((matches) => matches(event))
  }
  if (isValue(part)) return fieldMatch('', [part])
  if (typeof part !== 'object' || part === null) throw new RuleError('no-detection', String(part))
  const fields = Object.entries(part).map(([key, value]) => fieldMatch(key, valuesOf(key, value)))
  return (event) => fields.every((matches) => matches(event))
}

function valuesOf(key: string, value: unknown): SigmaValue[] {
  const list: unknown[] = Array.isArray(value) ? value : [value]
  const values = list.filter((item) => isValue(item))
  if (values.length !== list.length) throw new RuleError('value', key)
  return values
}

function isValue(value: unknown): value is SigmaValue {
  return value === null || ['string', 'number', 'bigint', 'boolean'].includes(typeof value)
}
