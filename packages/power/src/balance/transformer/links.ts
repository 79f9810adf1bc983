/** A customer whose record of belonging looks wrong. */
export interface WrongLink {
  readonly meterId: string
  /** `drop`: recorded here, but fed elsewhere; `add`: fed from here, but recorded elsewhere. */
  readonly kind: 'drop' | 'add'
}

/** What the search for wrong links looks at: hour-to-hour changes over one common stretch of hours. */
export interface Changes {
  readonly meterIds: readonly string[]
  /** One row of changes a meter, NaN-free. */
  readonly rows: readonly Float32Array[]
  /** Standard deviation of each row. */
  readonly deviations: Float64Array
}

const mostLinks = 12
/** A customer belongs when the balance moves with him by this many standard errors, and by nearly his whole power. */
const clearError = 8
const wholePower = { low: 0.6, high: 1.4 }
/** Changes beyond this many deviations are cut, so that one outage does not choose. */
const cut = 6

/**
 * Finds customers recorded under the wrong transformer. Every home moves in its own way from hour to hour; when the
 * balance of a transformer moves with one of them, he is missing from its list, and when it moves against him he should
 * not be on it. Greedy: the clearest first, then again with him put right.
 *
 * @param missing hourly meter of the transformer less its customers as recorded, kW
 * @param members whether the meter at that index is recorded here
 */
export function wrongLinks(
  missing: Float64Array,
  sum: Float64Array,
  members: readonly boolean[],
  changes: Changes,
): WrongLink[] {
  const links: WrongLink[] = []
  const belongs = [...members]
  const rest = withoutLoss(differences(missing), differences(sum.map((kw) => kw * kw)))
  while (links.length < mostLinks) {
    const known = clipped(rest)
    const found = clearest(known, belongs, changes)
    if (found === null) break
    const sign = belongs[found] === true ? 1 : -1
    const row = changes.rows[found]
    if (row === undefined) break
    for (let hour = 0; hour < rest.length; hour++) rest[hour] = (rest[hour] ?? NaN) + sign * (row[hour] ?? 0)
    links.push({ meterId: changes.meterIds[found] ?? '', kind: sign === 1 ? 'drop' : 'add' })
    belongs[found] = sign === -1
  }
  return links
}

/**
 * Changes from hour to hour beyond what is usual at that hour: everybody rises in the morning, and what all do alike
 * tells nobody from another. NaN where either end is unknown.
 */
export function differences(hourly: ArrayLike<number>): Float64Array {
  const out = new Float64Array(Math.max(0, hourly.length - 1))
  const sums = new Float64Array(24)
  const counts = new Float64Array(24)
  for (let hour = 1; hour < hourly.length; hour++) {
    const change = (hourly[hour] ?? NaN) - (hourly[hour - 1] ?? NaN)
    out[hour - 1] = change
    if (Number.isNaN(change)) continue
    sums[hour % 24] = (sums[hour % 24] ?? 0) + change
    counts[hour % 24] = (counts[hour % 24] ?? 0) + 1
  }
  const usual = sums.map((sum, hour) => sum / Math.max(1, counts[hour] ?? 0))
  return out.map((change, index) => change - (usual[(index + 1) % 24] ?? 0))
}

function withoutLoss(missing: Float64Array, squares: Float64Array): Float64Array {
  let xy = 0
  let xx = 0
  for (let hour = 0; hour < missing.length; hour++) {
    const y = missing[hour] ?? NaN
    const x = squares[hour] ?? NaN
    if (Number.isNaN(y) || Number.isNaN(x)) continue
    xy += x * y
    xx += x * x
  }
  const slope = xx > 0 ? Math.max(0, xy / xx) : 0
  return missing.map((y, hour) => y - slope * (squares[hour] ?? 0))
}

function clipped(values: Float64Array): { values: Float64Array; deviation: number; count: number } {
  const sizes = values
    .map(Math.abs)
    .filter((size) => !Number.isNaN(size))
    .sort()
  const limit = Math.max(1, cut * 1.4826 * (sizes[sizes.length >> 1] ?? 0))
  const out = values.map((value) => (Number.isNaN(value) ? 0 : Math.max(-limit, Math.min(limit, value))))
  let square = 0
  for (const value of out) square += value * value
  return { values: out, deviation: Math.sqrt(square / Math.max(1, sizes.length)), count: sizes.length }
}

function clearest(known: ReturnType<typeof clipped>, belongs: readonly boolean[], changes: Changes): number | null {
  let best: number | null = null
  let clarity = clearError
  for (let meter = 0; meter < changes.rows.length; meter++) {
    const row = changes.rows[meter]
    const deviation = changes.deviations[meter] ?? 0
    if (row === undefined || deviation < 1e-3) continue
    let product = 0
    for (let hour = 0; hour < row.length; hour++) product += (row[hour] ?? 0) * (known.values[hour] ?? 0)
    const part = ((belongs[meter] === true ? -1 : 1) * product) / (known.count * deviation * deviation)
    if (part < wholePower.low || part > wholePower.high) continue
    const error = (part * deviation * Math.sqrt(known.count)) / Math.max(1e-6, known.deviation)
    if (error > clarity) {
      clarity = error
      best = meter
    }
  }
  return best
}
