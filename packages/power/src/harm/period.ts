import type { Finding, MiningFacts } from '@davylamp/finding'
import type { UncertainPeriod } from '@davylamp/law'

/** First day and the day after the last of a record, local dates. */
export interface RecordDays {
  readonly first: string
  readonly after: string
}

export function recordDaysOf({ from, to }: Finding): RecordDays | null {
  return from === null || to === null ? null : { first: from.slice(0, 10), after: to.slice(0, 10) }
}

/** When the load ran, inside the record: what lay before or after it is not counted. */
export function runningPeriod({ onset, end }: Pick<MiningFacts, 'onset' | 'end'>, record: RecordDays): UncertainPeriod {
  const within = (date: string | null | undefined, unknown: string): string => {
    if (date === null || date === undefined) return unknown
    return date < record.first ? record.first : date > record.after ? record.after : date
  }
  return {
    fromEarliest: within(onset?.earliest, record.first),
    fromLatest: within(onset?.latest, record.first),
    toEarliest: within(end?.earliest, record.after),
    toLatest: within(end?.latest, record.after),
  }
}
