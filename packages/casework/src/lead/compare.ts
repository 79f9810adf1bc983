import type { Lead } from './lead.js'

/** How the leads of a scan stand to those of an earlier one; a lead is known again by its place. */
export interface Comparison {
  readonly fresh: readonly Lead[]
  readonly still: readonly Lead[]
  readonly gone: readonly Lead[]
}

export function compareLeads(previous: readonly Lead[], current: readonly Lead[]): Comparison {
  const before = new Set(previous.map((lead) => lead.id))
  const now = new Set(current.map((lead) => lead.id))
  return {
    fresh: current.filter((lead) => !before.has(lead.id)),
    still: current.filter((lead) => before.has(lead.id)),
    gone: previous.filter((lead) => !now.has(lead.id)),
  }
}
