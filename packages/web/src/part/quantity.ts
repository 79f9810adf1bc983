import type { DateRange, Range } from '@davylamp/finding'

/** `18 – 22`, or one number where both ends print the same; at most three digits that count. */
export function rangeText({ low, high }: Range): string {
  const [a, b] = [numberText(low), numberText(high)]
  return a === b ? a : `${a} – ${b}`
}

export function numberText(value: number): string {
  const size = Math.abs(value)
  const digits = size >= 100 ? 0 : size >= 10 ? 1 : 2
  const text = value.toLocaleString('en', { maximumFractionDigits: digits, minimumFractionDigits: 0 })
  return text === '-0' ? '0' : text
}

/** `2021-05-08 – 14`: what both ends share is said once. */
export function dayRangeText({ earliest, latest }: DateRange): string {
  if (earliest === null || latest === null) return earliest ?? latest ?? ''
  if (earliest === latest) return earliest
  if (earliest.slice(0, 7) === latest.slice(0, 7)) return `${earliest} – ${latest.slice(8)}`
  if (earliest.slice(0, 4) === latest.slice(0, 4)) return `${earliest} – ${latest.slice(5)}`
  return `${earliest} – ${latest}`
}
