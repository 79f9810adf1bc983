/** `y = slope × x + kw`, the constant only between two days. */
export interface ConstantWindow {
  /** First day and the day after the last, counted from the start of the record. */
  readonly from: number
  readonly to: number
  readonly slope: number
  readonly kw: number
  /** Part of the variation of y about `slope × x` that the constant explains. */
  readonly explained: number
}

/** Unless the caller wants longer ones. */
const usualShortestDays = 14
const stepDays = 3

/**
 * The stretch of days in which a constant is added to what is proportional to `x`, by least squares over daily means
 * (NaN where unknown). Running sums make every stretch cost the same. Null when no stretch has a positive constant.
 */
export function constantWindow(
  y: Float64Array,
  x: Float64Array,
  shortestDays = usualShortestDays,
): ConstantWindow | null {
  const days = y.length
  const n = new Float64Array(days + 1)
  const sumY = new Float64Array(days + 1)
  const sumX = new Float64Array(days + 1)
  let xx = 0
  let xy = 0
  let yy = 0
  for (let day = 0; day < days; day++) {
    const a = x[day] ?? NaN
    const b = y[day] ?? NaN
    const known = !Number.isNaN(a) && !Number.isNaN(b)
    n[day + 1] = (n[day] ?? 0) + (known ? 1 : 0)
    sumX[day + 1] = (sumX[day] ?? 0) + (known ? a : 0)
    sumY[day + 1] = (sumY[day] ?? 0) + (known ? b : 0)
    if (!known) continue
    xx += a * a
    xy += a * b
    yy += b * b
  }
  const base = yy - (xx > 0 ? (xy * xy) / xx : 0)
  let best: ConstantWindow | null = null
  let most = 0
  const edges: number[] = []
  for (let day = 0; day < days; day += stepDays) edges.push(day)
  edges.push(days)
  for (const from of edges)
    for (const to of edges) {
      if (to - from < shortestDays) continue
      const m = (n[to] ?? 0) - (n[from] ?? 0)
      if (m < shortestDays / 2) continue
      const sx = (sumX[to] ?? 0) - (sumX[from] ?? 0)
      const sy = (sumY[to] ?? 0) - (sumY[from] ?? 0)
      const determinant = xx * m - sx * sx
      if (determinant <= 1e-6 * xx * m) continue
      const slope = Math.max(0, (xy * m - sx * sy) / determinant)
      const kw = (sy - slope * sx) / m
      if (kw <= 0) continue
      const left = yy - 2 * (slope * xy + kw * sy) + slope * slope * xx + 2 * slope * kw * sx + kw * kw * m
      const gain = base - left
      if (gain > most) {
        most = gain
        best = { from, to, slope, kw, explained: base > 0 ? gain / base : 0 }
      }
    }
  return best
}

/** Daily means of hourly values; NaN with fewer than 12 known hours. */
export function dailyMeans(hourly: Float64Array): Float64Array {
  const out = new Float64Array(Math.floor(hourly.length / 24)).fill(NaN)
  for (let day = 0; day < out.length; day++) {
    let sum = 0
    let count = 0
    for (let hour = day * 24; hour < day * 24 + 24; hour++) {
      const value = hourly[hour] ?? NaN
      if (Number.isNaN(value)) continue
      sum += value
      count++
    }
    if (count >= 12) out[day] = sum / count
  }
  return out
}
