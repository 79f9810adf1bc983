import type { Problem } from '@davylamp/finding'
import { problem } from '../problem.js'

/**
 * An identifier as text: without the blanks, tabs and the apostrophe that keep a spreadsheet from turning it into a number
 * (also `="00123"`). Nothing else is changed; what was wrapped is named in a note.
 */
export function identifierSql(cell: string): string {
  return `nullif(regexp_replace(trim(${cell}, ' \t\u00a0\u3000'), '^(?:[''\u2018\u2019]|="?)\\s*|"$', '', 'g'), '')`
}

/** Whether a spreadsheet turned the identifier into a rounded number: `1.23E+12`. Several meters may share what is left. */
export function isRoundedSql(cell: string): string {
  return `coalesce(regexp_full_match(trim(${cell}), '[0-9](\\.[0-9]+)?[eE]\\+?[0-9]+'), false)`
}

/** SQL that counts how identifiers were wrapped, over the raw column. */
export function isWrappedSql(cell: string): string {
  return `coalesce(regexp_matches(${cell}, '^[\\s]*[''\u2018\u2019\t]|^="'), false)`
}

/** Lengths of identifiers of digits only, as a query over distinct identifiers gives them. */
export interface DigitLengths {
  readonly length: number
  readonly count: number
  readonly startWithZero: number
}

/**
 * Identifiers that lost leading zeros show by their lengths: most have one length and none of them begins with 0,
 * while some are shorter.
 */
export function lostZeros(source: string, lengths: readonly DigitLengths[], example: string | null): Problem | null {
  const all = lengths.reduce((sum, one) => sum + one.count, 0)
  const usual = lengths.toSorted((a, b) => b.count - a.count || b.length - a.length)[0]
  if (usual === undefined || all < 5 || usual.length < 6 || usual.count < all * 0.5) return null
  if (lengths.some((one) => one.startWithZero > 0)) return null
  const shorter = lengths.filter((one) => one.length < usual.length).reduce((sum, one) => sum + one.count, 0)
  if (shorter === 0) return null
  return problem('note', 'intake.identifiers-lost-zeros', source, {
    count: shorter,
    length: usual.length,
    example: example ?? '',
  })
}
