import type { Range, Sentence } from '@davylamp/finding'
import { co2Of, displacementNote, product, point } from '@davylamp/law'
import type { Figure, HarmInput } from './harm-input.js'

/** CO2 of the energy by the factors of the province, its grid region and the nation, year by year. */
export function co2Figures(input: HarmInput, dailyKwh: Range): { figures: Figure[]; notes: Sentence[] } {
  const amounts = co2Of(dailyKwh, input.period, input.province)
  return {
    figures: amounts.map(({ area, kg, formula, documents }) => {
      const tonnes = product(kg, point(1e-3))
      return { quantity: 'co2', by: area, unit: 't', ...tonnes, formula, sources: documents }
    }),
    notes: [...amounts.flatMap(({ notes }) => notes), displacementNote],
  }
}
