import type { Params, Sentence } from '@davylamp/finding'
import { sentence } from '@davylamp/finding'
import type { CaseEvent } from '../event/case-facts.js'
import type { LeadEvent } from '../event/lead-facts.js'
import type { Basis } from '../record/measure.js'
import type { Place } from '../record/premises.js'
import type { CaseStatus } from '../status/case-status.js'
import type { LeadStatus } from '../status/lead-status.js'
import { type GuardCode, guardTexts } from './texts.js'

/** An event that somebody is about to write. */
export type Act = LeadEvent | CaseEvent

/** What guards look at besides the act itself. */
export interface Grounds {
  readonly place: Place
  /** The leads that the matter rests on. */
  readonly leads: readonly LeadStatus[]
  /** Null while there is only a lead. */
  readonly matter: CaseStatus | null
}

/** Why an act may not be written, in words that a person can act on. */
export interface Refusal extends Sentence {
  readonly code: GuardCode
  /** The article that stands in the way; null where it is this program's own rule of care. */
  readonly basis: Basis | null
  /** Whether a person may go on all the same by giving a reason, which is kept. */
  readonly overridable: boolean
}

/** Looks at one act and names what stands in its way; empty when nothing does. */
export type Guard = (act: Act, grounds: Grounds) => readonly Refusal[]

/** Puts a refusal into words. */
export function refuse(
  code: GuardCode,
  options: { readonly basis?: Basis; readonly overridable?: boolean; readonly params?: Params } = {},
): Refusal {
  const said = sentence(guardTexts, code, options.params)
  return { ...said, code, basis: options.basis ?? null, overridable: options.overridable ?? false }
}
