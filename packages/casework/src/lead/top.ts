import type { Lead } from './lead.js'

/** The first `count` leads, or of each group that `groupOf` makes. Leads without a group form one of their own. */
export function topLeads(leads: readonly Lead[], count: number, groupOf?: (lead: Lead) => string): Lead[] {
  const taken = new Map<string, number>()
  return leads.filter((lead) => {
    const group = groupOf?.(lead) ?? ''
    const soFar = taken.get(group) ?? 0
    taken.set(group, soFar + 1)
    return soFar < count
  })
}
