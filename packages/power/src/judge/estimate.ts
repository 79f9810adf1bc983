import type { DateRange, MiningFacts, Range } from '@davylamp/finding'
import { machineCounts } from '@davylamp/mining'
import { point, product } from '@davylamp/law'
import { energyFacts, runningShare } from '../harm/energy.js'
import type { Measures } from '../measure/measure.js'
import { dayText } from '../read/day.js'
import { clearEnd, clearOnset } from './thresholds.js'

/** Running power of what may be machines, and the hours a day that they run. */
interface Power {
  readonly kw: Range
  readonly hoursADay: number
}

/** What can be said of the machines if it is mining: since when, how much, how many. Ranges, never one number. */
export function estimate(measures: Measures): MiningFacts {
  const power = powerOf(measures)
  const onset = onsetOf(measures)
  const end = endOf(measures)
  const counts = machineCounts(power.kw, null)
  const times = { onset, ...(end === null ? {} : { end }) }
  const record = { first: dayText(measures.firstDay), after: dayText(measures.firstDay + measures.days) }
  return {
    powerKw: power.kw,
    ...(counts.length === 0
      ? {}
      : {
          machines: {
            low: Math.min(...counts.map((one) => one.low)),
            high: Math.max(...counts.map((one) => one.high)),
          },
        }),
    ...energyFacts({ powerKw: power.kw, ...times }, power.hoursADay, record),
    ...times,
  }
}

/** Energy of a whole year at this power and these hours. */
export function kwhAYear(measures: Measures): Range {
  const { kw, hoursADay } = powerOf(measures)
  return product(kw, point(hoursADay * 365), runningShare)
}

/** The change at the onset where there is one; else what switches, what trips, what runs at a daily target; else the floor. */
function powerOf(measures: Measures): Power {
  const { added, edges, dips, texture, floor, now } = measures
  if (isOnset(measures) && added !== null) return { kw: around(added.kw, added.spreadKw), hoursADay: added.hours }
  const blockHours = (edges.downHour - edges.upHour + 24) % 24
  if (edges.clarity > 2.5 && edges.agreement > 0.75 && edges.kw > 0.3 * now.meanKw)
    return { kw: around(edges.kw, 0.08 * edges.kw), hoursADay: blockHours }
  if (dips.count > 0.3 && dips.depthKw > 0.3 * now.meanKw && dips.leftShare < 0.65)
    return { kw: around(dips.depthKw, 0.12 * dips.depthKw), hoursADay: 24 }
  if (texture.midnight > 4) return { kw: around(0.96 * now.meanKw, 0.15 * now.meanKw), hoursADay: 24 }
  // Part of a floor is the customer's own; how much his remainder tells only roughly.
  const own = Math.min(0.6 * floor.kw, floor.remainderMeanKw)
  return { kw: { low: round(Math.max(0.2 * floor.kw, floor.kw - own)), high: round(1.03 * floor.kw) }, hoursADay: 24 }
}

function isOnset({ added }: Measures): boolean {
  return added !== null && added.clarity >= clearOnset
}

/** Stated as an interval; open at the start when the load was there from the first day on. */
function onsetOf(measures: Measures): DateRange {
  const at = (day: number): string => dayText(measures.firstDay + day)
  if (!isOnset(measures) || measures.added === null) return { earliest: null, latest: at(0) }
  const { earliest, latest } = measures.added.onset
  return { earliest: at(earliest), latest: at(latest) }
}

/** Stated when most of what was added goes away again. */
function endOf({ added, removed, firstDay }: Measures): DateRange | null {
  if (removed === null || removed.clarity < clearEnd) return null
  if (added !== null && (removed.onset.day <= added.onset.day + 7 || -removed.kw < 0.6 * added.kw)) return null
  return { earliest: dayText(firstDay + removed.onset.earliest), latest: dayText(firstDay + removed.onset.latest) }
}

function around(kw: number, spreadKw: number): Range {
  const half = Math.max(0.05 * kw, spreadKw)
  return { low: round(Math.max(0.1, kw - half)), high: round(kw + half) }
}

function round(kw: number): number {
  return Math.round(kw * 1000) / 1000
}
