import { median, quantile, quantiles } from './order-statistics.js'

/** A load that runs at some hours only: where, how sharply it begins and ends, and whether it keeps the clock. */
export interface Schedule {
  readonly firstHour: number
  readonly hours: number
  /** Low decile of the block's hours over the usual level of the other hours: 1 when it runs all day. */
  readonly contrast: number
  /** Low decile over the median within the block: 1 for a constant load. */
  readonly evenness: number
  /** Low decile of the block's hours, kW, above the usual level of the other hours. */
  readonly kw: number
  /** Switching hour by hour, per day: number of changes by more than half of the contrast. */
  readonly switches: number
  /** Spread from day to day of the hours that are on: 0 keeps the clock, pumps and habits do not. */
  readonly onHoursSpread: number
  /** Drift of the hours on over the record, hours: lamps follow the sun. */
  readonly onHoursDrift: number
  /** Days on which the block does not run, share of all days. */
  readonly idleDays: number
}

const shortest = 6
const longest = 20

/** The block of hours that stands out most from the rest of the day, over the days from `from` until before `to`. */
export function scheduleOf(hourlyKw: Float32Array, from: number, to: number): Schedule {
  const part = hourlyKw.subarray(from * 24, to * 24)
  const days = part.length / 24
  const low = new Float64Array(24)
  const middle = new Float64Array(24)
  const column = new Float64Array(days)
  for (let hour = 0; hour < 24; hour++) {
    for (let day = 0; day < days; day++) column[day] = part[day * 24 + hour] ?? NaN
    const [lowest = NaN, usual = NaN] = quantiles(column, [0.15, 0.6])
    low[hour] = lowest
    middle[hour] = usual
  }
  let best = { firstHour: 0, hours: 24, gain: 0, inside: 0, outside: 0 }
  const outsides = new Float64Array(25)
  for (let firstHour = 0; firstHour < 24; firstHour++) {
    for (let hours = 23; hours >= 1; hours--)
      outsides[hours] = Math.max(hours === 23 ? 0 : (outsides[hours + 1] ?? 0), middle[(firstHour + hours) % 24] ?? 0)
    let inside = Infinity
    for (let hours = 1; hours <= longest; hours++) {
      inside = Math.min(inside, low[(firstHour + hours - 1) % 24] ?? 0)
      if (hours < shortest) continue
      const outside = outsides[hours] ?? 0
      const gain = (inside - outside) * Math.sqrt(Math.min(hours, 24 - hours + 4))
      if (gain > best.gain) best = { firstHour, hours, gain, inside, outside }
    }
  }
  if (best.gain <= 0) return { ...allDay, ...evennessOf(part, 0, 24), ...switching(part, quantile(part, 0.5)) }
  const threshold = (best.inside + best.outside) / 2
  return {
    firstHour: best.firstHour,
    hours: best.hours,
    contrast: best.inside / Math.max(0.02, best.outside),
    kw: best.inside - best.outside,
    ...evennessOf(part, best.firstHour, best.hours),
    ...switching(part, threshold),
  }
}

const allDay = { firstHour: 0, hours: 24, contrast: 1, kw: 0 }

function evennessOf(part: Float32Array, firstHour: number, hours: number): Pick<Schedule, 'evenness'> {
  const inside = new Float64Array(part.length)
  let count = 0
  for (let day = 0; day * 24 < part.length; day++)
    for (let step = 0; step < hours; step++) inside[count++] = part[day * 24 + ((firstHour + step) % 24)] ?? NaN
  const known = inside.subarray(0, count)
  return { evenness: quantile(known, 0.1) / Math.max(0.02, median(known)) }
}

function switching(
  part: Float32Array,
  threshold: number,
): Pick<Schedule, 'switches' | 'onHoursSpread' | 'onHoursDrift' | 'idleDays'> {
  const days = part.length / 24
  const on = new Float64Array(days).fill(NaN)
  let switches = 0
  let idle = 0
  let known = 0
  for (let day = 0; day < days; day++) {
    let hours = 0
    let seen = 0
    for (let hour = day * 24; hour < day * 24 + 24; hour++) {
      const kw = part[hour] ?? NaN
      if (Number.isNaN(kw)) continue
      seen++
      if (kw > threshold) hours++
      if (hour > 0 && kw > threshold !== (part[hour - 1] ?? 0) > threshold) switches++
    }
    if (seen < 22) continue
    known++
    on[day] = (hours * 24) / seen
    if (hours < 2) idle++
  }
  const third = Math.floor(days / 3)
  const drift = median(on.subarray(0, third)) - median(on.subarray(days - third))
  const usual = median(on)
  const away = on.map((hours) => Math.abs(hours - usual))
  return {
    switches: switches / Math.max(1, days),
    onHoursSpread: quantile(away, 0.7),
    onHoursDrift: Number.isNaN(drift) ? 0 : Math.abs(drift),
    idleDays: known === 0 ? 0 : idle / known,
  }
}
