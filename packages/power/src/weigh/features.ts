import type { Measures } from '../measure/measure.js'

/** Numbers without a unit that terms and the re-ranker look at; names are those of the evidence table. */
export type Features = Readonly<Record<string, number>>

/** Features that rest on the meter alone; those that need peers are added when every meter has been measured. */
export function ownFeatures(measures: Measures, capacityKva: number | null): Features {
  const { added, now, floor, texture, schedule, edges } = measures
  const mean = Math.max(0.02, now.meanKw)
  const log = (value: number): number => Math.log(Math.max(1e-3, value))
  const change = (one: Measures['added']): Record<string, number> => ({
    clarity: one?.clarity ?? 0,
    excess: one === null ? 0 : one.clarity / (1 + one.usualClarity),
    kw: log(Math.abs(one?.kw ?? 0)),
    relative: one === null ? 0 : Math.abs(one.kw) / mean,
    outside: one === null || Number.isNaN(one.outsideKw) ? 0 : Math.abs(one.outsideKw / one.kw),
    hours: one?.hours ?? 0,
    lowOverHigh: one?.lowOverHigh ?? NaN,
    persistence: one?.onset.persistence ?? 0,
    absence: one?.onset.absence ?? 0,
    weekend: one === null ? NaN : Math.abs(one.onset.weekend - 1),
    misfit: one === null ? NaN : log(one.spreadKw / (0.2 * one.noiseKw + 0.01 * Math.abs(one.kw) + 0.005)),
    overNoise: one === null ? 0 : log(Math.abs(one.kw) / (one.noiseKw + 0.01)),
    stretch: one?.stretch ?? NaN,
    abruptness: one?.onset.abruptness ?? NaN,
    weekClarity: one?.onset.weekClarity ?? 0,
    unsteadiness: one?.onset.unsteadiness ?? NaN,
    width: one === null ? 99 : one.onset.latest - one.onset.earliest,
    room: one === null ? 0 : Math.min(one.onset.day, measures.days - one.onset.day),
  })
  const named = (prefix: string, values: Record<string, number>): Record<string, number> =>
    Object.fromEntries(Object.entries(values).map(([name, value]) => [`${prefix}.${name}`, value]))
  return {
    ...named('added', change(added)),
    'now.logMean': log(now.meanKw),
    'now.loadFactor': now.loadFactor,
    'now.nightOverDay': now.nightOverDay,
    'now.weekend': now.weekendOverWeekday,
    'now.roughness': now.roughness,
    'before.ratio': measures.before === null ? NaN : log(now.meanKw / Math.max(0.01, measures.before.meanKw)),
    'capacity.peak': capacityKva === null ? NaN : now.peakKw / capacityKva,
    'capacity.mean': capacityKva === null ? NaN : now.meanKw / capacityKva,
    'capacity.floor': capacityKva === null ? NaN : floor.kw / capacityKva,
    'floor.log': log(floor.kw),
    'floor.share': floor.share,
    'floor.edge': floor.edge,
    'floor.overHours': floor.overHours,
    'floor.overWeeks': floor.overWeeks,
    'floor.weekend': floor.weekend,
    'floor.overRemainder': log(floor.kw / Math.max(0.01, floor.remainderMeanKw)),
    'remainder.log': log(floor.remainderMeanKw),
    'remainder.variation': floor.remainderVariation,
    'remainder.night': floor.remainderNight,
    'remainder.peak': floor.remainderPeak,
    'texture.noise': log(texture.noise),
    'texture.tail': log(texture.tail),
    'texture.persistence': texture.persistence,
    'texture.diurnal': texture.diurnal,
    'texture.peakHour': texture.peakHour,
    'texture.dayToDay': log(texture.dayToDay),
    'texture.dayOverNoise': log(texture.dayToDay) - log(texture.noise),
    'texture.midnight': texture.midnight,
    'texture.trips': texture.trips,
    'texture.levelSteps': texture.levelSteps,
    'texture.drift': texture.drift,
    'texture.trend': texture.trend,
    'schedule.contrast': log(schedule.contrast),
    'schedule.hours': schedule.hours,
    'schedule.evenness': schedule.evenness,
    'schedule.kw': log(schedule.kw),
    'schedule.switches': schedule.switches,
    'schedule.spread': schedule.onHoursSpread,
    'schedule.drift': schedule.onHoursDrift,
    'schedule.idle': schedule.idleDays,
    'dips.count': measures.dips.count,
    'dips.excess': measures.dips.count - measures.dips.spikes,
    'dips.depth': measures.dips.depthKw / mean,
    'dips.likeness': measures.dips.likeness,
    'dips.left': measures.dips.leftShare,
    'edges.clarity': edges.clarity,
    'edges.relative': edges.kw / mean,
    'edges.agreement': edges.agreement,
    'edges.log': log(edges.kw),
  }
}
