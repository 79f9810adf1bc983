import type { Range } from '@davylamp/finding'
import { daysOf, point, product, quotient, writeRange } from '@davylamp/law'
import type { Figure, HarmInput } from './harm-input.js'
import { say } from './texts.js'

/** Energy by each way in which it is known, the best first. */
export function energyFigures(input: HarmInput, power: readonly Figure[]): Figure[] {
  const days = daysOf(input.period)
  const figures: Figure[] = []
  if (input.meteredKwh !== undefined) {
    const formula = say('harm.energy-metered', { kwh: writeRange(input.meteredKwh), days: writeRange(days) })
    figures.push({ quantity: 'energy', by: 'meter-readings', unit: 'kWh', ...input.meteredKwh, formula, sources: [] })
  }
  for (const kw of power) {
    const kwh = product({ low: kw.low, high: kw.high }, point(24), days, input.runShare)
    const formula = say('harm.energy', {
      kw: writeRange(kw),
      days: writeRange(days),
      share: writeRange(input.runShare),
    })
    figures.push({ quantity: 'energy', by: kw.by, unit: 'kWh', ...kwh, formula, sources: kw.sources })
  }
  return figures
}

/** Energy of a mean day, for laying it on parts of the period. */
export function kwhPerDay(input: HarmInput, energy: Figure, power: readonly Figure[]): Range {
  const kw = power.find(({ by }) => by === energy.by)
  if (kw !== undefined) return product({ low: kw.low, high: kw.high }, point(24), input.runShare)
  const days = daysOf(input.period)
  // The shortest period may be none at all; a day is the least that energy was used in.
  return quotient({ low: energy.low, high: energy.high }, { low: Math.max(1, days.low), high: Math.max(1, days.high) })
}
