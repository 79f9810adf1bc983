import { median, quantile, robustDeviation } from './order-statistics.js'

/**
 * How a load moves from hour to hour and from day to day. Machines that compute hold their level within one or two per
 * cent, fall as a whole and come back to the very same level, lose or gain whole machines, and follow the air's
 * temperature a little; compressors cycle, habits come at fixed hours, lamps follow the sun.
 */
export interface Texture {
  /** Robust deviation from the day's median (the profile over the day taken out), over the mean. */
  readonly noise: number
  /** 99th percentile of that deviation over the noise: rare large stops in a quiet load. */
  readonly tail: number
  /** Correlation of that deviation from one hour to the next. */
  readonly persistence: number
  /** Range of the usual profile over the day, over the mean. */
  readonly diurnal: number
  /** Hour at which the usual profile is highest. */
  readonly peakHour: number
  /** Robust deviation of the daily median from one day to the next, over the mean. */
  readonly dayToDay: number
  /** Change at midnight over the change at other hours: a target that is set anew each day. */
  readonly midnight: number
  /** Sudden falls to less than half with a return to the same level within a day, per 30 days. */
  readonly trips: number
  /** Sudden lasting changes of level, per 30 days. */
  readonly levelSteps: number
  /** 90th over 10th percentile range of daily medians, over the mean: season, growth, steps. */
  readonly drift: number
  /** Part of the drift that a straight line over time explains. */
  readonly trend: number
}

/** Texture of the days from `from` until before `to`. */
export function textureOf(hourlyKw: Float32Array, from: number, to: number, resolutionKw: number): Texture {
  const part = hourlyKw.subarray(from * 24, to * 24)
  const days = part.length / 24
  const daily = new Float64Array(days)
  for (let day = 0; day < days; day++) {
    const hours = part.subarray(day * 24, day * 24 + 24)
    daily[day] = knownIn(hours) >= 12 ? median(hours) : NaN
  }
  const mean = Math.max(0.01, meanOf(part))
  const profile = new Float64Array(24)
  const column = new Float64Array(days)
  for (let hour = 0; hour < 24; hour++) {
    for (let day = 0; day < days; day++) column[day] = ((part[day * 24 + hour] ?? NaN) - (daily[day] ?? NaN)) / mean
    profile[hour] = median(column)
  }
  const residual = new Float64Array(part.length)
  for (let index = 0; index < part.length; index++)
    residual[index] =
      ((part[index] ?? NaN) - (daily[Math.floor(index / 24)] ?? NaN)) / mean - (profile[index % 24] ?? 0)
  const away = residual.map(Math.abs)
  const noise = 1.4826 * median(away)
  const tail = quantile(away, 0.99) / Math.max(1e-3, noise)
  const changes = changesOf(daily, mean)
  const drift = (quantile(daily, 0.9) - quantile(daily, 0.1)) / mean
  return {
    noise,
    tail,
    persistence: neighbourCorrelation(residual),
    diurnal: Math.max(...profile) - Math.min(...profile),
    peakHour: profile.indexOf(Math.max(...profile)),
    dayToDay: 1.4826 * median(changes.map(Math.abs)),
    midnight: midnightJump(part, Math.max(2 * resolutionKw, 0.003 * mean)),
    trips: (30 * countTrips(part, daily)) / days,
    levelSteps: (30 * countSteps(daily, Math.max(noise, 0.005) * mean)) / days,
    drift,
    trend: trendShare(daily),
  }
}

function knownIn(hours: Float32Array): number {
  let known = 0
  for (const kw of hours) if (!Number.isNaN(kw)) known++
  return known
}

function meanOf(part: Float32Array): number {
  let sum = 0
  let count = 0
  for (const kw of part)
    if (!Number.isNaN(kw)) {
      sum += kw
      count++
    }
  return sum / count
}

function changesOf(daily: Float64Array, mean: number): Float64Array {
  const changes = new Float64Array(Math.max(0, daily.length - 1))
  for (let day = 1; day < daily.length; day++) changes[day - 1] = ((daily[day] ?? NaN) - (daily[day - 1] ?? NaN)) / mean
  return changes
}

function neighbourCorrelation(residual: Float64Array): number {
  let product = 0
  let square = 0
  for (let index = 1; index < residual.length; index++) {
    const a = residual[index - 1] ?? NaN
    const b = residual[index] ?? NaN
    if (Number.isNaN(a) || Number.isNaN(b)) continue
    // Bounded, so that one outage does not decide.
    const x = Math.max(-0.3, Math.min(0.3, a))
    const y = Math.max(-0.3, Math.min(0.3, b))
    product += x * y
    square += x * x
  }
  return square > 0 ? product / square : 0
}

/** Deviations, because a usual fall at midnight is a habit: only a level set anew each day jumps both ways. */
function midnightJump(part: Float32Array, smallestKw: number): number {
  const column = new Float64Array(Math.floor(part.length / 24))
  const deviationAt = (hour: number): number => {
    for (let day = 0; day < column.length; day++)
      column[day] = (part[day * 24 + hour] ?? NaN) - (day + hour === 0 ? NaN : (part[day * 24 + hour - 1] ?? NaN))
    return robustDeviation(column)
  }
  const at = deviationAt(0)
  const other = median([22, 23, 1, 2, 3, 4].map(deviationAt))
  return at / Math.max(smallestKw, other)
}

function countTrips(part: Float32Array, daily: Float64Array): number {
  let trips = 0
  let index = 3
  while (index < part.length) {
    const before = part[index - 3] ?? NaN
    const level = daily[Math.floor(index / 24)] ?? NaN
    const low = part[index] ?? NaN
    if (!(low < 0.6 * before && low < 0.6 * level && before > 0.8 * level)) {
      index++
      continue
    }
    let end = index
    while (end < part.length && end - index < 24 && (part[end] ?? NaN) < 0.85 * before) end++
    const after = Math.max(part[end] ?? 0, part[end + 1] ?? 0)
    if (end - index < 24 && Math.abs(after / before - 1) < 0.06) trips++
    index = end + 3
  }
  return trips
}

/** Days at which the median of three days leaves that of the three before by far more than the noise. */
function countSteps(daily: Float64Array, noiseKw: number): number {
  let steps = 0
  const middle = (from: number): number => median(daily.subarray(from, from + 3))
  const usual = median(changesOf(daily, 1).map(Math.abs))
  const threshold = Math.max(4 * noiseKw, 3 * usual)
  for (let day = 3; day + 3 <= daily.length; day++)
    if (Math.abs(middle(day) - middle(day - 3)) > threshold) {
      steps++
      day += 3
    }
  return steps
}

function trendShare(daily: Float64Array): number {
  let n = 0
  let sx = 0
  let sy = 0
  let sxx = 0
  let sxy = 0
  let syy = 0
  for (let x = 0; x < daily.length; x++) {
    const y = daily[x] ?? NaN
    if (Number.isNaN(y)) continue
    n++
    sx += x
    sy += y
    sxx += x * x
    sxy += x * y
    syy += y * y
  }
  const covariance = n * sxy - sx * sy
  const spread = (n * sxx - sx * sx) * (n * syy - sy * sy)
  return spread > 0 ? (covariance * covariance) / spread : 0
}
