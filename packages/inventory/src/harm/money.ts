import type { Range, Sentence } from '@davylamp/finding'
import { type Surcharge, surchargesOf } from '@davylamp/law'
import type { Figure, HarmInput } from './harm-input.js'
import { minus, point, product } from './interval.js'
import { overlapDays, startOfDayMs, stretches } from './period.js'
import { say } from './texts.js'
import { writeRange } from './write-range.js'

const dayMs = 86_400_000

/** The surcharge on mining for the days in which each rule held. */
export function surchargeFigures(input: HarmInput, dailyKwh: Range): { figures: Figure[]; notes: Sentence[] } {
  const figures: Figure[] = []
  const notes: Sentence[] = []
  for (const row of surchargesOf(input.province)) {
    const { document, place, yuanPerKwh } = row
    const days = daysInForce(input, row)
    if (days.high === 0) continue
    if (row.status === 'draft') notes.push(say('harm.note-surcharge-draft', { document, place }))
    else if (yuanPerKwh === null) notes.push(say('harm.note-surcharge-unknown', { document, place }))
    else {
      const amount = product(dailyKwh, days, point(yuanPerKwh))
      const formula = say('harm.surcharge', {
        kwhPerDay: writeRange(dailyKwh),
        days: writeRange(days),
        yuan: yuanPerKwh,
        document,
      })
      figures.push({ quantity: 'surcharge', by: document, unit: 'yuan', ...amount, formula, sources: [document] })
      if (row.confidence === 'uncertain') notes.push(say('harm.note-surcharge-unsure', { document, place }))
    }
  }
  if (figures.length > 1) notes.push(say('harm.note-surcharge-one'))
  if (figures.length > 0) notes.push(say('harm.note-surcharge-account'))
  return { figures, notes }
}

function daysInForce(input: HarmInput, { from, to }: Surcharge): Range {
  const { outer } = stretches(input.period)
  // The last day of a rule is one on which it holds.
  const ends = (date: string | null | undefined) => (date == null ? outer.toMs : startOfDayMs(date) + dayMs)
  // Where it is open since when a rule holds, it may not hold at all.
  const surelyFrom = from.latest === null ? Number.POSITIVE_INFINITY : startOfDayMs(from.latest)
  return overlapDays(
    input.period,
    { fromMs: surelyFrom, toMs: ends(to?.earliest) },
    { fromMs: startOfDayMs(from.earliest), toMs: ends(to?.latest) },
  )
}

/** What was saved by paying another price than the law sets for this use. */
export function priceFigures(input: HarmInput, energy: Figure): Figure[] {
  if (input.tariff === undefined) return []
  const { paidYuanPerKwh, lawfulYuanPerKwh, source } = input.tariff
  const gain = product({ low: energy.low, high: energy.high }, minus(lawfulYuanPerKwh, paidYuanPerKwh))
  const formula = say('harm.price-difference', {
    kwh: writeRange(energy),
    lawful: writeRange(lawfulYuanPerKwh),
    paid: writeRange(paidYuanPerKwh),
  })
  return [
    {
      quantity: 'price-difference',
      by: energy.by,
      unit: 'yuan',
      ...gain,
      formula,
      sources: [...energy.sources, source],
    },
  ]
}
