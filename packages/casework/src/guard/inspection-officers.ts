import type { Guard, Objection } from './guard.js'

const twoOfficers = { instrument: 'administrative-penalty-law', article: '42' }

/** Two certified officers of the body that leads; everybody else is a helper. */
export const inspectionOfficers: Guard = (act) => {
  if (act.kind !== 'visit-planned' || act.data.kind !== 'administrative-inspection') return []
  const { officers, leadingBodyId } = act.data
  const objections: Objection[] = []
  const foreign = officers.filter(({ bodyId }) => bodyId !== leadingBodyId).map(({ personId }) => personId)
  if (foreign.length > 0)
    objections.push({ code: 'inspection.officer-of-other-body', params: { persons: foreign.join(', ') } })
  const certified = officers.filter(
    ({ bodyId, certificate }) => bodyId === leadingBodyId && certificate !== null && certificate.trim() !== '',
  )
  const count = new Set(certified.map(({ personId }) => personId)).size
  if (count < 2) objections.push({ code: 'inspection.two-officers', basis: twoOfficers, params: { count } })
  return objections
}
