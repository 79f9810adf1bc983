import type { LoadExhibit } from '@davylamp/finding'

/** Daily mean power in kW; NaN on days with fewer than half of the hours. */
export function dailyMeansKw(exhibit: LoadExhibit): Float32Array {
  const means = new Float32Array(exhibit.days)
  for (let day = 0; day < exhibit.days; day++) {
    let sum = 0
    let hours = 0
    for (let hour = 0; hour < 24; hour++) {
      const kw = exhibit.hourlyKw[day * 24 + hour] ?? NaN
      if (Number.isNaN(kw)) continue
      sum += kw
      hours++
    }
    means[day] = hours >= 12 ? sum / hours : NaN
  }
  return means
}

/** The value that `share` of the numbers lie below; NaNs are left out. NaN of nothing. */
export function quantile(values: Float32Array, share: number): number {
  const sound = values.filter((value) => !Number.isNaN(value)).toSorted()
  return sound[Math.min(sound.length - 1, Math.floor(share * sound.length))] ?? NaN
}
