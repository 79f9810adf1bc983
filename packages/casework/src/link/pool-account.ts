import type { Lead } from '../lead/lead.js'

/** Leads that share a pool account: one beneficiary may stand behind several places. They are linked and never merged. */
export interface PoolAccountLink {
  readonly poolAccount: string
  readonly leadIds: readonly string[]
}

/** Every pool account that is named at more than one place, those of most places first. */
export function poolAccountLinks(leads: readonly Lead[]): PoolAccountLink[] {
  const byAccount = new Map<string, Set<string>>()
  for (const lead of leads)
    for (const { mining } of lead.findings)
      if (mining.poolAccount !== undefined)
        byAccount.set(mining.poolAccount, (byAccount.get(mining.poolAccount) ?? new Set()).add(lead.id))
  return [...byAccount]
    .filter(([, ids]) => ids.size > 1)
    .map(([poolAccount, ids]) => ({ poolAccount, leadIds: [...ids].toSorted() }))
    .toSorted((a, b) => b.leadIds.length - a.leadIds.length || (a.poolAccount < b.poolAccount ? -1 : 1))
}
