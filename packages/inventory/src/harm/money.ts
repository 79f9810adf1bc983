import type { Range, Sentence } from '@davylamp/finding'
import { minus, product, surchargesOver, writeRange } from '@davylamp/law'
import type { Figure, HarmInput } from './harm-input.js'
import { say } from './texts.js'

/** The surcharge on mining for the days in which each rule held. */
export function surchargeFigures(input: HarmInput, dailyKwh: Range): { figures: Figure[]; notes: readonly Sentence[] } {
  const { amounts, notes } = surchargesOver(dailyKwh, input.period, input.province)
  const figures = amounts.map(({ document, yuan, formula }): Figure => {
    return { quantity: 'surcharge', by: document, unit: 'yuan', ...yuan, formula, sources: [document] }
  })
  return { figures, notes }
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
