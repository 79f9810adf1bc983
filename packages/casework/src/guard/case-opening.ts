import { isConfirmed } from '../record/reason-code.js'
import type { Guard } from './guard.js'

/** Most leads never become a case; those that do were confirmed by two persons. */
export const caseOpening: Guard = (act, { leads }) => {
  if (act.kind !== 'opened' && act.kind !== 'case-opened') return []
  const confirmed = leads.some(({ conclusion }) => conclusion !== null && isConfirmed(conclusion.content.reason.code))
  return confirmed ? [] : [{ code: 'case.lead-not-confirmed' }]
}
