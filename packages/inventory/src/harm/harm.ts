import { defaultAssumptions } from './assumptions.js'
import { co2Figures } from './co2.js'
import { coinFigures } from './coins.js'
import { energyFigures, kwhPerDay } from './energy.js'
import type { Harm, HarmInput } from './harm-input.js'
import { priceFigures, surchargeFigures } from './money.js'
import { powerFigures, powerNotes } from './power.js'

/**
 * Power, energy, CO2, coins, surcharge and price difference of machines over a period: ranges with their formulas and sources, from tables
 * with dates and without network. Power and energy are given by every way in which they are known; the rest stands on the best of them
 * (meter readings, then metered power, then what machines report, then nameplates).
 */
export function harm(input: HarmInput): Harm {
  const assumptions = { ...defaultAssumptions, ...input.assumptions }
  const power = powerFigures(input, assumptions)
  const energy = energyFigures(input, power)
  const coins = coinFigures(input, assumptions)
  const [best] = energy
  if (best === undefined)
    return { figures: coins.figures, energyBy: null, notes: [...powerNotes(input), ...coins.notes] }
  const dailyKwh = kwhPerDay(input, best, power)
  const co2 = co2Figures(input, dailyKwh)
  const surcharge = surchargeFigures(input, dailyKwh)
  return {
    figures: [
      ...power,
      ...energy,
      ...co2.figures,
      ...coins.figures,
      ...surcharge.figures,
      ...priceFigures(input, best),
    ],
    energyBy: best.by,
    notes: [...powerNotes(input), ...co2.notes, ...coins.notes, ...surcharge.notes],
  }
}
