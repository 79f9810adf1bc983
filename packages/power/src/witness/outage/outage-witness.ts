import type { FindingCode } from '@davylamp/finding'
import { median } from '../../measure/order-statistics.js'
import { percent, ramp, shown, type TermValue } from '../../weigh/term.js'
import { noTestimony, type Question, type Testimony, type Witness } from '../testimony.js'
import { testified } from '../witness-weight.js'
import { type Outage, outagesOf, sharesOutage } from './outages.js'
import { type MeterPoints, streamPoints } from './read-points.js'
import { type Return, returnAfter } from './return.js'

/** Meters whose readings are asked for at once. */
const metersAtOnce = 500
/** So many of a transformer's other meters must be without supply for the outage to be the transformer's. */
const common = { share: 0.6, meters: 3 }
/** Other meters of a transformer that are looked at. */
const mostNeighbours = 24
/** Shorter than this, a room does not cool and a tank does not empty, so that thermostats have nothing to make up for. */
const tellingMinutes = 30

/** Who rises beyond this part of his level makes up for the time without. */
const makesUp = 1.1

/** A meter's outages with their times, so that its neighbours can be held against them. */
interface Interrupted {
  readonly meterId: string
  readonly pointsPerDay: number
  readonly outages: readonly { readonly fromSlot: number; readonly toSlot: number; readonly back: Return }[]
}

/** What the other meters of the transformer did in these outages. */
interface Neighbours {
  readonly commonOutages: number
  readonly peaks: readonly number[]
}

/**
 * How the load comes back when supply does: machines start again one after another and stop at their level; heating,
 * cooling and homes first draw more than before, making up for the time without.
 */
export const outageWitness: Witness = async (question) => {
  const interrupted = await interruptedMeters(question)
  const answers = new Map<string, Testimony>()
  const neighbours = await neighboursOf(question, interrupted)
  for (const one of interrupted) {
    const said = testimony(one, neighbours(one))
    if (said !== null) answers.set(one.meterId, said)
  }
  return answers
}

async function interruptedMeters({ engine, source, meters }: Question): Promise<Interrupted[]> {
  const found: Interrupted[] = []
  if (source.readings === null) return found
  const ids = meters.map(({ meterId }) => meterId)
  for (let first = 0; first < ids.length; first += metersAtOnce)
    await streamPoints(engine, source.readings, ids.slice(first, first + metersAtOnce), (meter) => {
      const outages = outagesOf(meter.points, meter.pointsPerDay).flatMap((outage) => {
        const back = returnAfter(meter.points, meter.pointsPerDay, outage)
        const offset = meter.firstDay * meter.pointsPerDay
        return back === null ? [] : [{ fromSlot: offset + outage.from, toSlot: offset + outage.to, back }]
      })
      if (outages.length > 0) found.push({ meterId: meter.meterId, pointsPerDay: meter.pointsPerDay, outages })
    })
  return found
}

/** Reads the neighbours of all of them in one pass. */
async function neighboursOf(
  { engine, source, tables }: Question,
  interrupted: readonly Interrupted[],
): Promise<(one: Interrupted) => Neighbours> {
  const transformerOf = (meterId: string): string | null => tables.customers.get(meterId)?.transformerId ?? null
  const counted = new Map<string, { readonly one: Interrupted; readonly counts: Counts }[]>()
  for (const one of interrupted) {
    const transformer = transformerOf(one.meterId)
    if (transformer === null) continue
    const counts = { sharing: one.outages.map(() => 0), awake: one.outages.map(() => 0), peaks: [] }
    counted.set(transformer, [...(counted.get(transformer) ?? []), { one, counts }])
  }
  const asked = metersOf(tables, [...counted.keys()])
  for (let first = 0; source.readings !== null && first < asked.length; first += metersAtOnce)
    await streamPoints(engine, source.readings, asked.slice(first, first + metersAtOnce), (meter) => {
      for (const { one, counts } of counted.get(transformerOf(meter.meterId) ?? '') ?? [])
        if (one.meterId !== meter.meterId) holdAgainst(one, meter, counts)
    })
  return (one) => {
    const found = counted.get(transformerOf(one.meterId) ?? '')?.find((other) => other.one === one)
    if (found === undefined) return { commonOutages: 0, peaks: [] }
    const { sharing, awake, peaks } = found.counts
    const commonOutages = sharing.filter(
      (count, index) => count >= common.meters && count >= common.share * (awake[index] ?? 0),
    ).length
    return { commonOutages, peaks }
  }
}

/** For each outage, the other meters that were read then and those that were without supply too; and how these came back. */
interface Counts {
  readonly sharing: number[]
  readonly awake: number[]
  readonly peaks: number[]
}

/** Some meters of each transformer. */
function metersOf(tables: Question['tables'], transformers: readonly string[]): string[] {
  const found = new Map(transformers.map((transformer) => [transformer, new Set<string>()]))
  for (const { meterId, transformerId } of tables.customers.values()) {
    const meters = transformerId === null ? undefined : found.get(transformerId)
    if (meters !== undefined && meters.size < mostNeighbours) meters.add(meterId)
  }
  return [...new Set([...found.values()].flatMap((meters) => [...meters]))]
}

function holdAgainst(one: Interrupted, meter: MeterPoints, { sharing, awake, peaks }: Counts): void {
  one.outages.forEach(({ fromSlot, toSlot, back }, index) => {
    const outage = ownOutage(meter, fromSlot, toSlot)
    if (outage === null) return
    awake[index] = (awake[index] ?? 0) + 1
    if (!sharesOutage(meter.points, outage, meter.pointsPerDay)) return
    sharing[index] = (sharing[index] ?? 0) + 1
    const peak = returnAfter(meter.points, meter.pointsPerDay, outage)?.peak ?? NaN
    if (back.outageMinutes >= tellingMinutes && !Number.isNaN(peak)) peaks.push(peak)
  })
}

/** The same stretch in the record of another meter; null when it was not read then. */
function ownOutage({ firstDay, pointsPerDay, points }: MeterPoints, fromSlot: number, toSlot: number): Outage | null {
  const from = fromSlot - firstDay * pointsPerDay
  const to = toSlot - firstDay * pointsPerDay
  return from > 0 && to < points.length && !Number.isNaN(points[from]) ? { from, to } : null
}

const thirsty: readonly FindingCode[] = ['power.may-be-cold-store', 'power.may-be-heating']

function testimony({ outages }: Interrupted, { commonOutages, peaks }: Neighbours): Testimony | null {
  const telling = outages.filter(({ back }) => back.outageMinutes >= tellingMinutes)
  const returned = telling.filter(({ back }) => !Number.isNaN(back.minutes))
  const peak = median(telling.map(({ back }) => back.peak))
  if (telling.length === 0 || Number.isNaN(peak)) return null
  const params = { count: telling.length, common: commonOutages, peak: percent(peak) }
  const enough = ramp(telling.length, 0, 3)
  if (peak > makesUp) {
    const reasons = [testified('power.recovers-with-thirst', enough * ramp(peak, makesUp, 1.4), params)]
    return { ...noTestimony, reasons, alternatives: new Map(thirsty.map((code) => [code, 'open'] as const)) }
  }
  if (returned.length < telling.length / 2) return null
  const steps = {
    ...params,
    minutes: shown(median(returned.map(({ back }) => back.minutes))),
    steps: Math.round(median(returned.map(({ back }) => back.steps))),
  }
  return {
    ...noTestimony,
    reasons: [recovery(steps, enough, peaks)],
    alternatives: new Map(
      telling.length >= 2 && peak <= 1.05 ? thirsty.map((code) => [code, 'ruled-out'] as const) : [],
    ),
  }
}

function recovery(params: TermValue['params'], enough: number, peaks: readonly number[]): TermValue {
  const others = peaks.length < common.meters ? NaN : median(peaks)
  if (!(others > makesUp)) return testified('power.recovers-to-level', 0, params)
  return testified('power.recovers-unlike-neighbours', enough * ramp(others, makesUp, 1.4), {
    ...params,
    others: percent(others),
    neighbours: peaks.length,
  })
}
