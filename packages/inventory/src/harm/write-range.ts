import type { Range } from '@davylamp/finding'

/** A range as text: `12.1–14.5`, or one number where both ends read the same. */
export function writeRange(range: Range, digits = 4): string {
  const low = writeNumber(range.low, digits)
  const high = writeNumber(range.high, digits)
  return low === high ? low : `${low}–${high}`
}

/** To so many digits, whole numbers from 1,000 on in full, never in powers of ten up to a million million. */
export function writeNumber(value: number, digits = 4): string {
  if (Math.abs(value) >= 1e12) return value.toPrecision(digits)
  return Math.abs(value) >= 10 ** (digits - 1) ? String(Math.round(value)) : String(Number(value.toPrecision(digits)))
}
