import { changesTheScene } from '../record/measure.js'
import type { Guard } from './guard.js'

/** Evidence is fixed before dismantling or uninstalling is recorded; who must go on all the same says why, and that stays. */
export const evidenceFirst: Guard = (act, { leads, matter }) => {
  if (act.kind !== 'measure-taken' || !changesTheScene(act.data.kind)) return []
  const visits = [...Object.values(matter?.visits ?? {}), ...leads.flatMap((lead) => Object.values(lead.visits))]
  const fixed = visits.some(({ evidence }) => evidence.some(({ what }) => what.length > 0))
  return fixed ? [] : [{ code: 'evidence.not-fixed', overridable: true }]
}
