import type { Range, Sentence } from '@davylamp/finding'
import { emissionFactors } from '@davylamp/law'
import type { Figure, HarmInput } from './harm-input.js'
import { point, product, sum } from './interval.js'
import { daysByYear } from './period.js'
import { say } from './texts.js'

/** CO2 of the energy by the factors of the province, its grid region and the nation, year by year. */
export function co2Figures(input: HarmInput, dailyKwh: Range): { figures: Figure[]; notes: Sentence[] } {
  const years = daysByYear(input.period)
  const byArea = new Map<string, { tonnes: Range; factors: string[]; documents: Set<string> }>()
  const notes: Sentence[] = []
  for (const { year, days } of years) {
    for (const factor of emissionFactors(input.province, year)) {
      const { area, kgCo2PerKwh, isStandIn, document } = factor
      const sofar = byArea.get(area) ?? { tonnes: point(0), factors: [], documents: new Set<string>() }
      sofar.tonnes = sum(sofar.tonnes, product(dailyKwh, days, point(kgCo2PerKwh / 1000)))
      sofar.factors.push(`${year}: ${kgCo2PerKwh}`)
      sofar.documents.add(document)
      byArea.set(area, sofar)
      if (isStandIn) notes.push(say('harm.note-stand-in', { area, year, published: factor.year }))
    }
  }
  const figures = [...byArea].map(([area, { tonnes, factors, documents }]): Figure => {
    const formula = say('harm.co2', { area, factors: factors.join('; ') })
    return { quantity: 'co2', by: area, unit: 't', ...tonnes, formula, sources: [...documents] }
  })
  return { figures, notes: [...notes, say('harm.note-displacement')] }
}
