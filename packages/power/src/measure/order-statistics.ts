/**
 * Quantiles of numbers that may hold NaN (left out), by selection: about three looks at each number instead of a sort.
 * The buffer grows to the longest list ever asked for and is reused, so that millions of days allocate nothing.
 */
let buffer = new Float64Array(4096)

/** Copies the numbers of `values` into the buffer; returns how many they are. One kind of array in the loop keeps it fast. */
function gather(values: ArrayLike<number>): number {
  const length = values.length
  if (length > buffer.length) buffer = new Float64Array(2 * length)
  buffer.set(values)
  let count = 0
  for (let index = 0; index < length; index++) {
    const value = buffer[index] ?? NaN
    if (!Number.isNaN(value)) buffer[count++] = value
  }
  return count
}

/** Quantile with linear interpolation between order statistics; NaN when empty. */
export function quantile(values: ArrayLike<number>, q: number): number {
  return gatheredQuantile(gather(values), q)
}

/** Median; NaN when empty. */
export function median(values: ArrayLike<number>): number {
  return gatheredQuantile(gather(values), 0.5)
}

/** Several quantiles of the same list, for one copy of it. */
export function quantiles(values: ArrayLike<number>, qs: readonly number[]): number[] {
  const count = gather(values)
  return qs.map((q) => gatheredQuantile(count, q))
}

/** Median absolute deviation from the median, scaled to a standard deviation of normal noise. */
export function robustDeviation(values: ArrayLike<number>): number {
  const count = gather(values)
  const middle = gatheredQuantile(count, 0.5)
  for (let index = 0; index < count; index++) buffer[index] = Math.abs((buffer[index] ?? NaN) - middle)
  return 1.4826 * gatheredQuantile(count, 0.5)
}

function gatheredQuantile(count: number, q: number): number {
  if (count === 0) return NaN
  const position = q * (count - 1)
  const below = Math.floor(position)
  const low = select(count, below)
  if (position === below) return low
  // After the selection everything behind `below` is not smaller: the next one is the least of it.
  let high = Infinity
  for (let index = below + 1; index < count; index++) {
    const value = buffer[index] ?? NaN
    if (value < high) high = value
  }
  return low + (high - low) * (position - below)
}

/** Hoare's selection: puts the k-th smallest of the first `count` numbers of the buffer at `k`, smaller ones before it. */
function select(count: number, k: number): number {
  let left = 0
  let right = count - 1
  while (left < right) {
    const pivot = buffer[(left + right) >> 1] ?? NaN
    let low = left
    let high = right
    while (low <= high) {
      while ((buffer[low] ?? NaN) < pivot) low++
      while ((buffer[high] ?? NaN) > pivot) high--
      if (low <= high) {
        const swapped = buffer[low] ?? NaN
        buffer[low] = buffer[high] ?? NaN
        buffer[high] = swapped
        low++
        high--
      }
    }
    if (k <= high) right = high
    else if (k >= low) left = low
    else break
  }
  return buffer[k] ?? NaN
}

/** Linear interpolation between order statistics of the first `count` numbers, which are sorted; NaN without any. */
export function sortedQuantile(sorted: ArrayLike<number>, count: number, q: number): number {
  if (count === 0) return NaN
  const position = q * (count - 1)
  const below = Math.floor(position)
  const low = sorted[below] ?? NaN
  const high = sorted[Math.min(count - 1, below + 1)] ?? NaN
  return low + (high - low) * (position - below)
}
