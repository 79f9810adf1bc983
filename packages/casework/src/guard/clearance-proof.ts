import type { Guard, Objection } from './guard.js'

/** A case is cleared when it is proven that mining stopped and nothing that was taken hangs in the air. */
export const clearanceProof: Guard = (act, { matter }) => {
  if (act.kind !== 'clearance-proposed') return []
  const objections: Objection[] = []
  if (!act.data.proofs.some(({ evidence }) => evidence.length > 0)) objections.push({ code: 'clearance.no-proof' })
  const left = Object.values(matter?.machines ?? {}).filter(({ disposition }) => disposition === null).length
  if (left > 0) objections.push({ code: 'clearance.machines-left', params: { count: left } })
  const preserved = Object.values(matter?.measures ?? {})
    .filter(({ content, endedOn }) => content.kind === 'preserve-evidence' && endedOn === null)
    .map(({ content }) => content.measureId)
  if (preserved.length > 0)
    objections.push({
      code: 'clearance.preserved-goods',
      basis: { instrument: 'administrative-penalty-law', article: '56' },
      params: { measures: preserved.join(', ') },
    })
  return objections
}
