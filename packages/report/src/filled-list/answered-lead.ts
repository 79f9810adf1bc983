import type { CaseEvent, CaseStatus, LeadEvent, LeadStatus } from '@davylamp/casework'
import type { Finding, Site } from '@davylamp/finding'
import { type End, identifierKey, placeKey } from './asked-row.js'
import { type AnsweredLead } from './known-matters.js'

/** A lead as the records hold it. */
export interface RecordedLead {
  readonly leadId: string
  readonly site: Site | null
  readonly status: LeadStatus
  readonly events: readonly LeadEvent[]
  readonly findings: readonly Finding[]
  readonly ofCase: { readonly status: CaseStatus; readonly events: readonly CaseEvent[] } | null
}

/** A lead with the keys by which a table may ask for it: what its findings are about, and where it is. */
export function answeredLead({ leadId, site, status, events, findings, ofCase }: RecordedLead): AnsweredLead {
  const ends = findings.flatMap(({ subject }): End[] => {
    if (subject.kind === 'flow') return [{ address: subject.client.toLowerCase(), port: subject.clientPort }]
    return subject.kind === 'address' ? [{ address: subject.id.toLowerCase(), port: null }] : []
  })
  const times = findings.flatMap(({ from, to }) => [from, to].filter((time) => time !== null).map(Date.parse))
  return {
    leadId,
    status,
    events,
    ofCase,
    ends,
    fromMs: times.length === 0 ? null : Math.min(...times),
    toMs: times.length === 0 ? null : Math.max(...times),
    identifiers: findings.flatMap(({ subject }) => (subject.kind === 'flow' ? [] : [identifierKey(subject.id)])),
    places: site === null ? [] : [placeKey(site.name)],
  }
}
