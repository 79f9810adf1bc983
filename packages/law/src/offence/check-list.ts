import { citeAsNumbered } from '../pack/cite-as-numbered.js'
import type { Citation, CitationRefusal } from '../pack/cite.js'
import { type LawPack, lawPack } from '../pack/law-pack.js'
import type { Offence, OffenceElement } from './offence.js'

export type ElementAnswer = 'yes' | 'no' | 'unclear'

/** What a person answered, by the code of the question. */
export type ElementAnswers = Readonly<Partial<Record<string, ElementAnswer>>>

/** How far the questions of an offence are answered. It never says that there was a crime: that is for the police and the courts. */
export interface CheckListState {
  readonly offence: string
  /** Without answer, or answered unclear. */
  readonly open: readonly OffenceElement[]
  readonly denied: readonly OffenceElement[]
  /** Every question answered yes: people may now decide on a referral. */
  readonly isReadyForReview: boolean
  /** Bases of the offence as they held on the day of the act, or why one cannot be cited. */
  readonly citations: readonly (Citation | CitationRefusal)[]
}

/**
 * How a person's answers stand to the questions of an offence that he picked.
 * @param on local date of the act
 */
export function checkListState(
  offence: Offence,
  answers: ElementAnswers,
  on: string,
  pack: LawPack = lawPack,
): CheckListState {
  const answered = (answer: ElementAnswer) => offence.elements.filter(({ code }) => answers[code] === answer)
  const denied = answered('no')
  const open = offence.elements.filter(({ code }) => answers[code] !== 'yes' && answers[code] !== 'no')
  return {
    offence: offence.code,
    open,
    denied,
    isReadyForReview: open.length === 0 && denied.length === 0,
    citations: offence.bases.map((basis) => citeAsNumbered(basis, on, pack)),
  }
}
