import type { ColumnRole } from './column-words.js'
import type { Amount } from './amount.js'
import type { End } from './asked-row.js'

/** What stands in a cell: the text, and what it means where the sender's cell takes numbers, dates or a choice. */
export interface AnswerValue {
  /** Of an amount the text around it, `{amount}` for itself. */
  readonly text: string
  readonly amount?: Amount
  readonly number?: number
  /** Local date. */
  readonly date?: string
  readonly meaning?: Meaning
}

export type Meaning = 'yes' | 'no' | 'suspected' | 'active' | 'passive'

/** Where an answer comes from; the earlier ones have the last word. */
export const origins = ['case', 'finding', 'trace', 'customer', 'site'] as const
export type Origin = (typeof origins)[number]

export type Answers = ReadonlyMap<ColumnRole, AnswerValue>

/** Something known that a row may ask about. */
export interface Known {
  readonly origin: Origin
  /** What it is about. Two of one origin that fit a row equally well and are about different things answer nothing. */
  readonly about: string
  /** Among those about the same the higher one speaks first. */
  readonly weight: number
  readonly ends: readonly End[]
  readonly remote: End | null
  readonly fromMs: number | null
  readonly toMs: number | null
  readonly leadNumbers: readonly string[]
  /** In the form of `identifierKey`. */
  readonly identifiers: readonly string[]
  /** In the form of `placeKey`. */
  readonly places: readonly string[]
  readonly answers: Answers
  /** Further keys by which what is known of the same can be found: the machine behind an exit, the account of a meter. */
  readonly leadsTo: readonly End[]
  readonly leadsToIdentifiers: readonly string[]
}

export const nothingKnown = {
  ends: [],
  remote: null,
  fromMs: null,
  toMs: null,
  leadNumbers: [],
  identifiers: [],
  places: [],
  leadsTo: [],
  leadsToIdentifiers: [],
} as const satisfies Partial<Known>
