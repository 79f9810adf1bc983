/** How far a case can have come, in the order of its way. */
export const caseStages = [
  'opened',
  'on-site',
  'in-measures',
  'rectified',
  'awaiting-second',
  'cleared',
  'relapsed',
  'archived',
] as const

/** What the address says of the list. */
export function parseCaseSearch(search: Readonly<Record<string, unknown>>): { readonly stage?: string } {
  const stage = caseStages.find((one) => one === search['stage'])
  return stage === undefined ? {} : { stage }
}
