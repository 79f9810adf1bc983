import { type MiningFacts, type Range, type Sentence, sentence, findingTexts } from '@davylamp/finding'
import { daysOf, point, product, writeRange } from '@davylamp/law'
import { type RecordDays, runningPeriod } from './period.js'

/** Machines stand still now and then, for repair, for heat, for outages: assumed, not measured. */
export const runningShare: Range = { low: 0.85, high: 1 }

/** Energy from the onset to the end, or over the record, with the formula in words. */
export function energyFacts(
  facts: Pick<MiningFacts, 'onset' | 'end'> & { readonly powerKw: Range },
  hoursADay: number,
  record: RecordDays,
): { readonly energyKwh: Range; readonly energyBasis: Sentence } {
  const days = daysOf(runningPeriod(facts, record))
  const { low, high } = product(facts.powerKw, point(hoursADay), days, runningShare)
  return {
    energyKwh: { low: Math.floor(low), high: Math.ceil(high) },
    energyBasis: sentence(findingTexts, 'power.energy', {
      kw: writeRange(facts.powerKw),
      hours: hoursADay,
      days: writeRange(days),
      share: writeRange(runningShare),
    }),
  }
}
