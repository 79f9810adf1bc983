import { type Guard, refuse } from './guard.js'

const twoOfficers = { instrument: 'administrative-penalty-law', article: '42' }

/** Two certified officers of the body that leads; everybody else is a helper. */
export const inspectionOfficers: Guard = (act) => {
  if (act.kind !== 'visit-planned' || act.data.kind !== 'administrative-inspection') return []
  const { officers, leadingBodyId } = act.data
  const foreign = officers.filter(({ bodyId }) => bodyId !== leadingBodyId)
  const certified = new Set(
    officers
      .filter(
        ({ bodyId, certificate }) => bodyId === leadingBodyId && certificate !== null && certificate.trim() !== '',
      )
      .map(({ personId }) => personId),
  )
  return [
    ...(foreign.length === 0
      ? []
      : [
          refuse('inspection.officer-of-other-body', {
            params: { persons: foreign.map(({ personId }) => personId).join(', ') },
          }),
        ]),
    ...(certified.size >= 2
      ? []
      : [refuse('inspection.two-officers', { basis: twoOfficers, params: { count: certified.size } })]),
  ]
}
