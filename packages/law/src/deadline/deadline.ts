import type { Basis } from '../pack/instrument.js'
import type { Said } from '../said.js'

/** `weeks`: the next such weekday, every so many weeks; see `weekday`. */
export type LengthUnit = 'hours' | 'working-days' | 'calendar-days' | 'months' | 'years' | 'weeks'

export interface Length {
  readonly amount: number
  readonly unit: LengthUnit
}

/**
 * What the end of a term means. `act-by`: done by then; `lapses`: a measure or a right ends then; `keep-until`: kept at least so long;
 * `notice-before`: done at the latest so long before the event; `not-before`: only after it.
 */
export type DeadlineKind = 'act-by' | 'lapses' | 'keep-until' | 'notice-before' | 'not-before'

/** A term that runs from an event. */
export interface Deadline {
  readonly code: string
  readonly name: Said
  readonly kind: DeadlineKind
  /** `campaign`: no law sets it, each campaign does; the length is a default. */
  readonly origin: 'law' | 'campaign'
  readonly basis: Basis | null
  /** Where it stands which days count; null: nowhere, so the stricter reading is taken. */
  readonly countedBy: Basis | null
  readonly length: Length
  /** True while a campaign has not set its own. */
  readonly isDefaultLength: boolean
  /** 1 Monday … 7 Sunday, with the unit `weeks`. */
  readonly weekday?: number
  /** The event it runs from (or, with `notice-before`, up to). */
  readonly startsWith: string
  readonly who: Said
  readonly what: Said
  /** What happens when the last day is a holiday; an end that moves back never moves past its start. */
  readonly endOnHoliday: 'stands' | 'moves-on' | 'moves-back'
  readonly extension: Extension | null
  /** How a doubt was settled. */
  readonly note: Said | null
}

export interface Extension {
  readonly length: Length
  /** How often at most. */
  readonly times: number
  /** How often at most for a term that began before an amendment came into force. */
  readonly earlier?: { readonly before: string; readonly times: number }
  readonly condition: Said
}

/** What a row of the tables says; the rest is the common case. */
export type DeadlineRow = Pick<Deadline, 'code' | 'name' | 'basis' | 'length' | 'startsWith' | 'who' | 'what'> &
  Partial<Deadline>

/** A row with the common case filled in: to be done by then, set by law, an end on a holiday stands. */
export function deadline(row: DeadlineRow): Deadline {
  return {
    kind: 'act-by',
    origin: 'law',
    countedBy: null,
    isDefaultLength: row.origin === 'campaign',
    endOnHoliday: 'stands',
    extension: null,
    note: null,
    ...row,
  }
}
