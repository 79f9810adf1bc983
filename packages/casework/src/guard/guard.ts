import { type Params, type Sentence, sentence } from '@davylamp/finding'
import { type Basis, type Citation, citeAsNumbered, type CompetenceMatrix, type LawPack } from '@davylamp/law'
import type { CaseEvent } from '../event/case-facts.js'
import type { LeadEvent } from '../event/lead-facts.js'
import type { Body } from '../record/body.js'
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
  /** The law that acts are held against, as of the day of each. */
  readonly law: LawPack
  readonly competence: CompetenceMatrix
  /** By identifier. */
  readonly bodies: ReadonlyMap<string, Body>
}

/** Why an act may not be written, in words that a person can act on. */
export interface Refusal extends Sentence {
  readonly code: GuardCode
  /** The article that stands in the way, as it held on the day of the act; null where it is a rule of care of our own. */
  readonly citation: Citation | null
  /** Whether a person may go on all the same by giving a reason, which is kept. */
  readonly overridable: boolean
}

/** Looks at one act and names what stands in its way; empty when nothing does. */
export type Guard = (act: Act, grounds: Grounds) => readonly Objection[]

/** Something that stands in the way of an act, before it is put into words. */
export interface Objection {
  readonly code: GuardCode
  readonly basis?: Basis
  readonly overridable?: boolean
  readonly params?: Params
}

/** Puts an objection into words, with the article as it held on the day of the act. */
export function refusal({ code, basis, overridable = false, params }: Objection, on: string, law: LawPack): Refusal {
  const cited = basis === undefined ? null : citeAsNumbered(basis, on, law)
  return {
    ...sentence(guardTexts, code, params),
    code,
    // an article that did not hold that day is not cited; the objection stands without it
    citation: cited?.kind === 'citation' ? cited : null,
    overridable,
  }
}
