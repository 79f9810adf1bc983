import { missing } from '@davylamp/finding'
import { clearOnset } from '../judge/thresholds.js'
import type { Measures } from '../measure/measure.js'
import type { FeedIn } from '../solar/feed-in.js'
import type { SunHours } from '../solar/sun-hours.js'
import { shown } from '../weigh/term.js'
import { noTestimony, type Testimony, type Witness } from './testimony.js'
import { testified } from './witness-weight.js'

/**
 * Panels on the roof. Where they feed back, the meter was judged by its dark hours: half the day was not seen, so it is
 * worth a look at most. Where the reverse register was read and holds nothing, panels explain nothing.
 */
export const solarWitness: Witness = ({ feeding, meters }) => {
  const answers = new Map<string, Testimony>()
  for (const measures of meters) {
    const fed = feeding.solar.get(measures.meterId)
    if (fed !== undefined) answers.set(measures.meterId, underPanels(measures, fed, feeding.sun))
    else if (feeding.feedingNothing.has(measures.meterId))
      answers.set(measures.meterId, {
        ...noTestimony,
        alternatives: new Map([['power.may-be-solar-storage', 'ruled-out']]),
      })
  }
  return Promise.resolve(answers)
}

function underPanels(measures: Measures, { kwh, feedingDays }: FeedIn, sun: readonly SunHours[]): Testimony {
  // The widest hours, at midsummer, are those that people know.
  const widest = sun.reduce<SunHours>((a, b) => (b.hours > a.hours ? b : a), { first: 0, hours: 0 })
  const params = { kwh: shown(kwh), days: feedingDays, from: widest.first, to: (widest.first + widest.hours) % 24 }
  return {
    ...noTestimony,
    atMost: 'suspect',
    reasons: [testified('power.rooftop-solar', 0, params)],
    missing: [missing('power.solar-own-use')],
    alternatives: new Map([['power.may-be-solar-storage', runsAllNight(measures) ? 'ruled-out' : 'open']]),
  }
}

/** A battery is charged for some hours and spares the grid in others; it is not the same from dusk to dawn. */
function runsAllNight({ added, edges, floor }: Measures): boolean {
  if (edges.clarity > 2.5 && edges.kw > 0.2 * floor.kw) return false
  return (added !== null && added.clarity >= clearOnset && added.hours >= 20) || floor.overHours < 0.25
}
