import { chinaCalendar, type WorkingCalendar } from '../calendar/calendar.js'
import { type CompetenceMatrix, competenceMatrix } from '../competence/matrix.js'
import type { Deadline } from '../deadline/deadline.js'
import { deadlines } from '../deadline/deadlines.js'
import { type LawPack, lawPack } from '../pack/law-pack.js'

/** All that an installation goes by: what may be cited, which days are worked, which terms run, and who may do what. */
export interface LawSet {
  readonly law: LawPack
  readonly calendar: WorkingCalendar
  /** By code. */
  readonly deadlines: ReadonlyMap<string, Deadline>
  readonly competence: CompetenceMatrix
}

/** What ships, before a site adds its own (see `loadLawSet`). */
export const shippedLaw: LawSet = { law: lawPack, calendar: chinaCalendar, deadlines, competence: competenceMatrix }

/** A set as text: the same for the same content, so that its hash tells whether anything has changed. */
export function writeLawSet(set: LawSet): string {
  return JSON.stringify(set, (_name, value: unknown) => (value instanceof Map ? [...value] : value))
}
