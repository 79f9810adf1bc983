import type { Range } from '@davylamp/finding'
import type { Basis } from '@davylamp/law'

/** Three kinds, each with its own basis, period and payer; they are never added up to one sum. */
export const moneyKinds = ['surcharge', 'back-billing', 'contract-penalty'] as const

export type MoneyKind = (typeof moneyKinds)[number]

export interface Money {
  readonly moneyId: string
  readonly kind: MoneyKind
  readonly payerPartyId: string
  readonly basis: Basis
  /** Local dates, both included. */
  readonly from: string
  readonly to: string
  readonly energyKwh: Range
  readonly amountCny: Range
}
