import type { Basis } from '../pack/instrument.js'
import type { Said } from '../said.js'

/** A question that a person answers from the evidence; together they make up the offence. */
export interface OffenceElement {
  readonly code: string
  readonly question: Said
}

/** A number from which an offence is prosecuted or punished more. */
export interface Threshold {
  readonly said: Said
  readonly basis: Basis
  readonly unit: 'yuan' | 'hosts' | 'people' | 'times'
  /** From this number on; a range where provinces choose within it. */
  readonly from: number | readonly [lowest: number, highest: number]
  readonly grade: 'entry' | 'grave' | 'gravest'
}

/**
 * An offence as a check list for a referral. Nothing here is ever chosen by the machine: a person picks the list, answers each question
 * from evidence, and the referral is decided by people.
 */
export interface Offence {
  readonly code: string
  readonly name: Said
  /** The crime first, then what interprets it. */
  readonly bases: readonly Basis[]
  readonly elements: readonly OffenceElement[]
  /** Empty where no number could be confirmed: see `caution`. */
  readonly thresholds: readonly Threshold[]
  /** What is easily taken for it, or must not be overlooked. */
  readonly caution: Said
  /** Which police usually receive it; places may differ. */
  readonly receiver: Said
}

export function element(code: string, zh: string, en: string): OffenceElement {
  return { code, question: { zh, en } }
}

export const receivers = {
  economic: { zh: '公安经侦部门', en: 'economic crime police' },
  network: { zh: '公安网安部门', en: 'network police' },
  criminal: { zh: '公安刑侦部门或派出所', en: 'criminal police or the local station' },
} as const satisfies Record<string, Said>
