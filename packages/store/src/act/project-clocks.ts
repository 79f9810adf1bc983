import { type CaseStatus, clocksOf } from '@davylamp/casework'
import type { LawSet } from '@davylamp/law'
import type { ClockTable } from '../schema/table/clock.js'

/** Where days begin and end for the bodies that this is made for. */
const zone = 'Asia/Shanghai'

/** The terms that run in a case, as casework counts them by the law and the calendar in force: nothing is decided here. */
export function projectClocks(
  ids: { readonly bodyId: string; readonly caseId: string },
  status: CaseStatus,
  law: LawSet,
): ClockTable[] {
  return clocksOf(status, { zone, law }).map(({ code, about, startedOn, due }) => ({
    body_id: ids.bodyId,
    case_id: ids.caseId,
    code,
    about,
    started_on: startedOn,
    due_on: due.kind === 'due' ? due.date : null,
    ends_at: due.kind === 'due' ? due.endsAt : null,
    unknown_because: due.kind === 'due' ? null : due.code,
  }))
}
