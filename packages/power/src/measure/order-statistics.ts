/**
 * Quantiles of numbers that may hold NaN (left out). `scratch` is sorted in place and reused by the caller, so that
 * measuring millions of days allocates nothing.
 */
export function quantileOf(values: ArrayLike<number>, q: number, scratch: Float64Array): number {
  return sortedQuantile(scratch, fillSorted(values, scratch), q)
}

/** Copies the numbers of `values` into `scratch`, sorted; returns how many they are. */
export function fillSorted(values: ArrayLike<number>, scratch: Float64Array): number {
  let count = 0
  for (let index = 0; index < values.length; index++) {
    const value = values[index] ?? NaN
    if (!Number.isNaN(value)) scratch[count++] = value
  }
  scratch.subarray(0, count).sort()
  return count
}

/** Linear interpolation between order statistics of the first `count` numbers; NaN without any. */
export function sortedQuantile(sorted: ArrayLike<number>, count: number, q: number): number {
  if (count === 0) return NaN
  const position = q * (count - 1)
  const below = Math.floor(position)
  const low = sorted[below] ?? NaN
  const high = sorted[Math.min(count - 1, below + 1)] ?? NaN
  return low + (high - low) * (position - below)
}

/** Median of a plain list; NaN when empty. */
export function median(values: ArrayLike<number>): number {
  return quantile(values, 0.5)
}

/** Quantile of a plain list; NaN when empty. */
export function quantile(values: ArrayLike<number>, q: number): number {
  return quantileOf(values, q, new Float64Array(values.length))
}

/** Median absolute deviation from the median, scaled to a standard deviation of normal noise. */
export function robustDeviation(values: ArrayLike<number>): number {
  const middle = median(values)
  const away = new Float64Array(values.length)
  for (let index = 0; index < values.length; index++) away[index] = Math.abs((values[index] ?? NaN) - middle)
  return 1.4826 * median(away)
}
