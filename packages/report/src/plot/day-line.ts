import type { DayBins } from './load-series.js'

/** From a value to a coordinate. */
export type Scale = (value: number) => number

/** A line through the means of each bin; it breaks where a bin has none. */
export function line(values: ArrayLike<number>, bins: DayBins, x: Scale, y: Scale): string {
  let path = ''
  let down = false
  for (let column = 0; column < bins.columns; column++) {
    const mean = binMean(values, column, bins)
    if (Number.isNaN(mean)) {
      down = false
      continue
    }
    path += `${down ? 'L' : 'M'}${x(middle(column, bins, values.length))} ${y(mean)}`
    down = true
  }
  return path
}

/** The area between two lines; it breaks where a bin lacks either. */
export function band(low: ArrayLike<number>, high: ArrayLike<number>, bins: DayBins, x: Scale, y: Scale): string {
  let path = ''
  let upper: string[] = []
  let lower: string[] = []
  const close = () => {
    if (upper.length > 0) path += `M${upper.join('L')}L${lower.toReversed().join('L')}Z`
    upper = []
    lower = []
  }
  for (let column = 0; column < bins.columns; column++) {
    const from = binMean(low, column, bins)
    const to = binMean(high, column, bins)
    if (Number.isNaN(from) || Number.isNaN(to)) {
      close()
      continue
    }
    const across = x(middle(column, bins, low.length))
    upper.push(`${across} ${y(to)}`)
    lower.push(`${across} ${y(from)}`)
  }
  close()
  return path
}

/** The day in the middle of a bin. */
export function middle(column: number, bins: DayBins, days: number): number {
  return (column * bins.daysEach + Math.min((column + 1) * bins.daysEach, days)) / 2
}

/** Mean of the known days of a bin; NaN where there is none. */
export function binMean(values: ArrayLike<number>, column: number, bins: DayBins): number {
  let sum = 0
  let count = 0
  for (let day = column * bins.daysEach; day < (column + 1) * bins.daysEach && day < values.length; day++) {
    const value = values[day] ?? Number.NaN
    if (Number.isNaN(value)) continue
    sum += value
    count++
  }
  return count === 0 ? Number.NaN : sum / count
}
