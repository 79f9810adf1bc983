import type { Proposal } from '../status/proposal.js'
import type { Act, Grounds, Guard } from './guard.js'

/** Conclusions and clearances are two persons' acts. */
export const twoPersons: Guard = (act, grounds) => {
  if (act.kind !== 'conclusion-seconded' && act.kind !== 'clearance-seconded') return []
  const open = openProposal(act, grounds)
  if (open === undefined) return [{ code: 'decision.nothing-proposed' }]
  return open.by === act.by.personId ? [{ code: 'decision.same-person' }] : []
}

function openProposal(
  act: Extract<Act, { kind: 'conclusion-seconded' | 'clearance-seconded' }>,
  { leads, matter }: Grounds,
): Proposal<unknown> | undefined {
  const open = act.kind === 'conclusion-seconded' ? leads.map(({ proposal }) => proposal) : [matter?.clearanceProposal]
  return open.find((one) => one !== null && one !== undefined && one.proposalId === act.data.proposalId) ?? undefined
}
