import { partsSeen } from '../record/check-list.js'
import { isConfirmed } from '../record/reason-code.js'
import type { Guard } from './guard.js'

/** The conclusion rests on what people saw, part by part; a machine's verdict is no part of it. */
export const conclusionParts: Guard = (act, { leads }) => {
  if (act.kind !== 'conclusion-proposed') return []
  const { reason, checkList } = act.data
  const looked = leads.some(
    ({ deskChecks, visits }) => deskChecks.length > 0 || Object.values(visits).some(({ result }) => result !== null),
  )
  if (!looked && reason.code !== 'duplicate' && reason.code !== 'out-of-area')
    return [{ code: 'conclusion.nobody-looked' }]
  const seen = partsSeen(checkList)
  return isConfirmed(reason.code) && seen < 3 ? [{ code: 'conclusion.parts-missing', params: { seen } }] : []
}
