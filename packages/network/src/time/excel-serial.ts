import type { Calendar } from './wall-clock.js'

const dayMs = 86_400_000
const dayZeroMs = Date.UTC(1899, 11, 30)
/** Serial numbers of 2000-01-01 and 2064-01-01: outside of them a number of five digits is rather something else. */
const [first, last] = [36_526, 59_901]

/**
 * The number that a spreadsheet keeps for a time and shows when the cell has lost its format: days since 1899-12-30 and the part of
 * the day, to the second; also the two in cells apart. Source: ECMA-376 part 1, 18.17.4 (the 1900 date system).
 *
 * @example serialFields('44440.5') // 2021-09-01 12:00:00
 * @returns null when the text is no such number; without an hour the whole day is meant
 */
export function serialFields(text: string): Calendar | null {
  const parts = /^(\d{5})(\.\d+| 0?\.\d+| 0)?$/.exec(text.trim())
  const day = Number(parts?.[1] ?? 0)
  if (day < first || day >= last) return null
  const fraction = parts?.[2]
  const seconds = Math.round(Number(fraction ?? 0) * 86_400)
  const time = new Date(dayZeroMs + day * dayMs + seconds * 1000)
  const date = { year: time.getUTCFullYear(), month: time.getUTCMonth() + 1, day: time.getUTCDate() }
  return fraction === undefined
    ? date
    : { ...date, hour: time.getUTCHours(), minute: time.getUTCMinutes(), second: time.getUTCSeconds() }
}
