import type { Range } from '@davylamp/finding'
import { kwhAYear } from '../../judge/estimate.js'
import { dayText } from '../../read/day.js'
import { shown } from '../../weigh/term.js'
import { noTestimony, type Testimony, type Witness } from '../testimony.js'
import { testified } from '../witness-weight.js'
import { tariffDifference } from './tariff-difference.js'

/** Names that a sentence lists. */
const named = 4

/** What is gained by the tariff, where the user brought the levels. It is a motive, not a sign: it weighs nothing. */
export const tariffWitness: Witness = ({ tables, meters }) => {
  const answers = new Map<string, Testimony>()
  const levels = tables.tariffs ?? []
  for (const measures of levels.length === 0 ? [] : meters) {
    const customer = tables.customers.get(measures.meterId) ?? null
    const lastDay = dayText(measures.firstDay + measures.days - 1)
    const found = tariffDifference(levels, customer, kwhAYear(measures), lastDay)
    if (found === null) continue
    const params = {
      own: found.own,
      ownPrice: text(found.ownCnyPerKwh),
      others: list(found.others),
      otherPrice: text(found.othersCnyPerKwh),
      low: shown(found.cnyAYear.low),
      high: shown(found.cnyAYear.high),
      day: lastDay,
      source: list(found.sources),
    }
    answers.set(measures.meterId, { ...noTestimony, reasons: [testified('power.tariff-difference', 0, params)] })
  }
  return Promise.resolve(answers)
}

function text({ low, high }: Range): string {
  return low === high ? String(low) : `${low}–${high}`
}

function list(names: readonly string[]): string {
  return names.slice(0, named).join(' / ') + (names.length > named ? ' …' : '')
}
