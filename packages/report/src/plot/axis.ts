/** One mark of an axis: where (0 to 1 of the axis' length) and what it says. */
export interface Tick {
  readonly at: number
  readonly label: string
}

export const dayMs = 86_400_000

/** `2021-05-11` of the day `index` days after `firstDay`; local calendar dates know no zone. */
export function dayAt(firstDay: string, index: number): string {
  return new Date(Date.parse(firstDay) + index * dayMs).toISOString().slice(0, 10)
}

/** Days from `firstDay` to `day`; NaN when either is no date. */
export function daysBetween(firstDay: string, day: string): number {
  return Math.round((Date.parse(day) - Date.parse(firstDay)) / dayMs)
}

/** Even steps of 1, 2 or 5 times a power of ten from 0 to at least `top`, about `count` of them. */
export function valueTicks(top: number, count: number): readonly number[] {
  if (!(top > 0) || !Number.isFinite(top)) return [0, 1]
  const raw = top / count
  const power = 10 ** Math.floor(Math.log10(raw))
  const step = [1, 2, 5, 10].map((factor) => factor * power).find((candidate) => candidate >= raw) ?? raw
  const ticks = []
  for (let i = 0; i * step < top + step * 0.999; i++) ticks.push(Number((i * step).toPrecision(12)))
  return ticks
}

/** Marks at the first of a month (every 1, 2, 3, 6, 12 months), or at days where there are few; at most `most`. */
export function dateTicks(firstDay: string, days: number, most: number): readonly Tick[] {
  const months = monthStarts(firstDay, days)
  if (months.length >= 3)
    for (const every of [1, 2, 3, 6, 12, 24, 60]) {
      const kept = months.filter(({ month }) => month % every === 0)
      if (kept.length <= most)
        return kept.map(({ index }) => ({ at: index / days, label: dayAt(firstDay, index).slice(0, 7) }))
    }
  const every = [1, 2, 7, 14, 28].find((step) => days / step <= most) ?? Math.ceil(days / most)
  const ticks: Tick[] = []
  for (let index = 0; index < days; index += every)
    ticks.push({ at: index / days, label: dayAt(firstDay, index).slice(5) })
  return ticks
}

function monthStarts(firstDay: string, days: number): { index: number; month: number }[] {
  const starts = []
  for (let index = 0; index < days; index++) {
    const day = dayAt(firstDay, index)
    if (day.endsWith('-01')) starts.push({ index, month: Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7)) - 1 })
  }
  return starts
}
