import { type Params, type Problem, sentence } from '@davylamp/finding'
import type { Tables } from '@davylamp/intake'
import { fewestUsableDays } from './judge/thresholds.js'
import type { MeterSource } from './read/meter-source.js'
import type { MeterSummary } from './survey/summary.js'
import { setAsideCodes } from './measure/quality.js'
import { powerProblemTexts } from './texts.js'

/** Said when readings and contracted capacities do not belong together. */
export function capacityNote({ sources, relation }: MeterSource): Problem {
  const source = sources[0] ?? relation
  return { ...sentence(powerProblemTexts, 'power.capacities-do-not-fit'), severity: 'note', source }
}

/** Said of meters with daily values only: nobody is judged by them, but they tell whose curves to fetch. */
export function registersNote({ dayEnergy = [] }: Tables, meters: number): Problem[] {
  const [first] = dayEnergy
  if (first === undefined || meters === 0) return []
  return [
    { ...sentence(powerProblemTexts, 'power.registers-only', { meters }), severity: 'note', source: first.source },
  ]
}

/** What was set aside in the readings, one note a kind. */
export function qualityNotes(meters: readonly MeterSummary[], { sources, relation }: MeterSource): Problem[] {
  const source = sources[0] ?? relation
  const note = (code: keyof typeof powerProblemTexts, params: Params): Problem => ({
    ...sentence(powerProblemTexts, code, params),
    severity: 'note',
    source,
  })
  const notes: Problem[] = []
  for (const code of setAsideCodes) {
    const days = meters.map((meter) => meter.setAsideDays[code])
    const total = days.reduce((sum, count) => sum + count, 0)
    if (total > 0)
      notes.push(note(`power.set-aside.${code}`, { days: total, meters: days.filter((count) => count > 0).length }))
  }
  const doubled = meters.filter((meter) => meter.duplicates > 0)
  if (doubled.length > 0)
    notes.push(
      note('power.set-aside.duplicates', {
        readings: doubled.reduce((sum, meter) => sum + meter.duplicates, 0),
        meters: doubled.length,
      }),
    )
  const short = meters.filter((meter) => meter.usableDays < fewestUsableDays).length
  if (short > 0) notes.push(note('power.not-judged', { meters: short, days: fewestUsableDays }))
  return notes
}
