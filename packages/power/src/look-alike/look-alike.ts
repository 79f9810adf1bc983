import type { FindingCode } from '@davylamp/finding'
import type { CustomerRow } from '@davylamp/intake'
import type { Weighable } from '../weigh/term.js'

/** Equipment or business whose load resembles mining and is none. */
export interface LookAlike {
  /** Its sentence; says what speaks for it and what would clear it. */
  readonly code: FindingCode
  /** Words of premises, tariff, category or name by which such a customer is known. */
  readonly words: RegExp
  /** Whether the load could be this. Generous: only what the curve rules out is ruled out. */
  readonly fits: (weighable: Weighable) => boolean
}

/** Whether the records say that this customer is one. */
export function isKnownAs(lookAlike: LookAlike, customer: CustomerRow | null): boolean {
  if (customer === null) return false
  const { premises, tariff, category, name } = customer
  return [premises, tariff, category, name].some((text) => text !== null && lookAlike.words.test(text))
}
