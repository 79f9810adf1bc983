import { type Guard, refuse } from './guard.js'

/** A case is cleared when it is proven that mining stopped and nothing that was taken hangs in the air. */
export const clearanceProof: Guard = (act, { matter }) => {
  if (act.kind !== 'clearance-proposed') return []
  const proven = act.data.proofs.some(({ evidence }) => evidence.length > 0)
  const left = Object.values(matter?.machines ?? {}).filter(({ disposition }) => disposition === null).length
  const preserved = Object.values(matter?.measures ?? {})
    .filter(({ content, endedOn }) => content.kind === 'preserve-evidence' && endedOn === null)
    .map(({ content }) => content.measureId)
  return [
    ...(proven ? [] : [refuse('clearance.no-proof')]),
    ...(left === 0 ? [] : [refuse('clearance.machines-left', { params: { count: left } })]),
    ...(preserved.length === 0
      ? []
      : [
          refuse('clearance.preserved-goods', {
            basis: { instrument: 'administrative-penalty-law', article: '56' },
            params: { measures: preserved.join(', ') },
          }),
        ]),
  ]
}
