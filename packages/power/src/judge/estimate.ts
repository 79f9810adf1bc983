import type { DateRange, MiningFacts, Range } from '@davylamp/finding'
import { machineCounts } from '@davylamp/mining'
import { dayText } from '../read/day.js'
import type { Measures } from '../measure/measure.js'
import { clearOnset } from './thresholds.js'

/** What can be said of the machines if it is mining: since when, how much, how many. Ranges, never one number. */
export function estimate(measures: Measures): MiningFacts {
  const added = measures.added !== null && measures.added.clarity >= clearOnset ? measures.added : null
  const powerKw = added === null ? fromPlateau(measures) : around(added.kw, added.spreadKw)
  const onset: DateRange =
    added === null
      ? { earliest: null, latest: dayText(measures.firstDay) }
      : {
          earliest: dayText(measures.firstDay + added.onset.earliest),
          latest: dayText(measures.firstDay + added.onset.latest),
        }
  const counts = machineCounts(powerKw, null)
  const facts = { powerKw, onset }
  if (counts.length === 0) return facts
  const machines = {
    low: Math.min(...counts.map((one) => one.low)),
    high: Math.max(...counts.map((one) => one.high)),
  }
  return { ...facts, machines }
}

function around(kw: number, spreadKw: number): Range {
  const half = Math.max(0.05 * kw, spreadKw)
  return { low: round(Math.max(0.1, kw - half)), high: round(kw + half) }
}

/** Without a before, the constant part is an upper end: some of it is the customer's own. */
function fromPlateau(measures: Measures): Range {
  return { low: round(0.8 * measures.now.plateauKw), high: round(1.05 * measures.now.plateauKw) }
}

function round(kw: number): number {
  return Math.round(kw * 1000) / 1000
}
