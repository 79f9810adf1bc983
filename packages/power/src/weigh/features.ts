import type { Measures } from '../measure/measure.js'

/** Numbers without a unit that terms and the re-ranker look at; names are those of the evidence table. */
export type Features = Readonly<Record<string, number>>

/** Features that rest on the meter alone; those that need peers are added when every meter has been measured. */
export function ownFeatures(measures: Measures, capacityKva: number | null): Features {
  const { added, now, floor, texture, schedule, edges, dips } = measures
  const mean = Math.max(0.02, now.meanKw)
  const kw = Math.abs(added?.kw ?? 0)
  return {
    'added.clarity': added?.clarity ?? 0,
    'added.excess': added === null ? 0 : added.clarity / (1 + added.usualClarity),
    'added.kw': log(kw),
    'added.relative': kw / mean,
    'added.outside': added === null || Number.isNaN(added.outsideKw) ? 0 : Math.abs(added.outsideKw / kw),
    'added.hours': added?.hours ?? 0,
    'added.lowOverHigh': added?.lowOverHigh ?? NaN,
    'added.persistence': added?.onset.persistence ?? 0,
    'added.absence': added?.onset.absence ?? 0,
    'added.weekend': added === null ? NaN : Math.abs(added.onset.weekend - 1),
    'added.misfit': added === null ? NaN : log(added.spreadKw / (0.2 * added.noiseKw + 0.01 * kw + 0.005)),
    'added.overNoise': added === null ? 0 : log(kw / (added.noiseKw + 0.01)),
    'added.stretch': added?.stretch ?? NaN,
    'added.abruptness': added?.onset.abruptness ?? NaN,
    'added.weekClarity': added?.onset.weekClarity ?? 0,
    'added.unsteadiness': added?.onset.unsteadiness ?? NaN,
    'added.width': added === null ? 99 : added.onset.latest - added.onset.earliest,
    'added.room': added === null ? 0 : Math.min(added.onset.day, measures.days - added.onset.day),
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
    'dips.count': dips.count,
    'dips.excess': dips.count - dips.spikes,
    'dips.depth': dips.depthKw / mean,
    'dips.likeness': dips.likeness,
    'dips.left': dips.leftShare,
    'edges.clarity': edges.clarity,
    'edges.relative': edges.kw / mean,
    'edges.agreement': edges.agreement,
    'edges.log': log(edges.kw),
  }
}

/** Features as they would be were the contracted capacity not known. */
export function withoutCapacity(features: Features): Features {
  return { ...features, 'capacity.peak': NaN, 'capacity.mean': NaN, 'capacity.floor': NaN }
}

function log(value: number): number {
  return Math.log(Math.max(1e-3, value))
}
