import type { LeadEvent } from '../event/lead-facts.js'

/**
 * An event of a lead without what may name a person or a place: who acted, when, what it was and what it came to stay, so that the lead's
 * status and every count are as before; words, keys and reasons are gone.
 */
export function erasedEvent(event: LeadEvent): LeadEvent {
  const kept: LeadEvent = event.override === null ? event : { ...event, override: '' }
  switch (kept.kind) {
    case 'finding-joined':
      return { ...kept, data: { ...kept.data, mergedBy: { kind: kept.data.mergedBy.kind, value: '' } } }
    case 'finding-parted':
      return { ...kept, data: { ...kept.data, why: '' } }
    case 'screened':
      return { ...kept, data: { ...kept.data, why: '' } }
    case 'desk-checked':
      return { ...kept, data: { ...kept.data, summary: '' } }
    case 'merged-into':
      return { ...kept, data: { ...kept.data, by: { kind: kept.data.by.kind, value: '' } } }
    case 'merge-undone':
      return { ...kept, data: { ...kept.data, why: '' } }
    case 'visit-planned':
      return { ...kept, data: { ...kept.data, items: [] } }
    case 'visit-begun':
      return { ...kept, data: { ...kept.data, homeEntry: null } }
    case 'conclusion-proposed': {
      const { reason, checkList } = kept.data
      const bare = <Part extends { readonly evidence: readonly string[] }>(part: Part) => ({ ...part, evidence: [] })
      const parts = {
        hardware: bare(checkList.hardware),
        software: bare(checkList.software),
        poolRecord: bare(checkList.poolRecord),
      }
      return { ...kept, data: { reason: { ...reason, detail: detailOf(reason.detail) }, checkList: parts, facts: '' } }
    }
    case 'conclusion-rejected':
      return { ...kept, data: { ...kept.data, why: '' } }
    case 'reopened':
      return { ...kept, data: { ...kept.data, why: '' } }
    default:
      return kept
  }
}

/** A word such as `cold-store` says what kind of load it was; anything longer may say whose. */
function detailOf(detail: string | null): string | null {
  return detail !== null && /^[a-z-]{1,30}$/.test(detail) ? detail : null
}
