import type { Tables } from '@davylamp/intake'

/** The zone that people see times in: the one asked for, else the readings' own, else this computer's. */
export function shownZone(asked: string | null, tables: Tables): string {
  const own = tables.readings.find(({ zone }) => zone !== null)?.zone
  return asked ?? own ?? Intl.DateTimeFormat().resolvedOptions().timeZone
}
