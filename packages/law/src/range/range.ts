import type { Range } from '@davylamp/finding'

/** Arithmetic of ranges: the result holds every value that the operands allow, taken as independent. */

export function point(value: number): Range {
  return { low: value, high: value }
}

/** `value` give or take a share of it. */
export function around(value: number, tolerance: number): Range {
  return { low: value * (1 - tolerance), high: value * (1 + tolerance) }
}

export function sum(...ranges: readonly Range[]): Range {
  return ranges.reduce((left, right) => ({ low: left.low + right.low, high: left.high + right.high }), point(0))
}

export function minus(left: Range, right: Range): Range {
  return { low: left.low - right.high, high: left.high - right.low }
}

export function product(...ranges: readonly Range[]): Range {
  return ranges.reduce((left, right) => {
    const corners = [left.low * right.low, left.low * right.high, left.high * right.low, left.high * right.high]
    return { low: Math.min(...corners), high: Math.max(...corners) }
  }, point(1))
}

/** `left / right` for a divisor above zero. */
export function quotient(left: Range, right: Range): Range {
  if (!(right.low > 0)) throw new RangeError('A range can be divided by one above zero alone.')
  return product(left, { low: 1 / right.high, high: 1 / right.low })
}

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
