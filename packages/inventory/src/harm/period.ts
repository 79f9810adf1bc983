import type { Sentence } from '@davylamp/finding'
import type { UncertainPeriod } from '@davylamp/law'
import { say } from './texts.js'

/** Takes what a person wrote; gives the sentence to show him when it cannot be. */
export function parsePeriod(
  text: UncertainPeriod,
): { readonly period: UncertainPeriod } | { readonly problem: Sentence } {
  for (const [name, date] of Object.entries(text)) {
    if (!isDate(date)) return { problem: say('harm.period-not-a-date', { name, date: String(date).slice(0, 40) }) }
  }
  const { fromEarliest, fromLatest, toEarliest, toLatest } = text
  const inOrder = fromEarliest <= fromLatest && toEarliest <= toLatest && fromEarliest < toLatest
  if (!inOrder) return { problem: say('harm.period-order', { fromEarliest, fromLatest, toEarliest, toLatest }) }
  return { period: { fromEarliest, fromLatest, toEarliest, toLatest } }
}

function isDate(date: unknown): date is string {
  return (
    typeof date === 'string' &&
    /^\d{4}-\d\d-\d\d$/.test(date) &&
    new Date(`${date}T00:00:00Z`).toJSON()?.startsWith(date)
  )
}
