import { infiniteQueryOptions, queryOptions } from '@tanstack/react-query'
import type { Finding, Verdict } from '@davylamp/finding'
import type { ApiLead, ApiLeadEvent, ApiLeadStatus } from '@davylamp/server'
import type { LeadSearch } from '../screen/leads/lead-search.js'
import type { WeightStep } from '../part/plot/waterfall.js'
import { ask, query } from './ask.js'

export interface LeadPage {
  readonly bodyId: string
  readonly leads: readonly ApiLead[]
  readonly next: string | null
}

const pageSize = 200

function filterOf({ verdict, stage, sense, town, given }: LeadSearch, personId: string) {
  return {
    verdict,
    stage,
    sense,
    town,
    unassigned: given === 'nobody' ? 'true' : null,
    assignedPersonId: given === 'me' ? personId : null,
  }
}

/** Leads page by page, as the address asks for them. */
export function leadsQuery(search: LeadSearch, personId: string) {
  const filter = { ...filterOf(search, personId), order: search.order }
  return infiniteQueryOptions({
    queryKey: ['leads', 'list', filter],
    queryFn: ({ pageParam, signal }) =>
      ask<LeadPage>('GET', `/api/leads${query({ ...filter, limit: pageSize, after: pageParam })}`, { signal }),
    initialPageParam: null as string | null,
    getNextPageParam: ({ next }) => next,
  })
}

export interface LeadCount {
  readonly verdict: Verdict | null
  readonly stage: ApiLead['stage']
  readonly count: number
}

/** How many leads the same filter holds. */
export function leadCountsQuery(search: LeadSearch, personId: string) {
  const filter = filterOf(search, personId)
  return queryOptions({
    queryKey: ['leads', 'counts', filter],
    queryFn: async ({ signal }) =>
      (await ask<{ readonly counts: readonly LeadCount[] }>('GET', `/api/lead-counts${query(filter)}`, { signal }))
        .counts,
  })
}

/** A finding as the server shows it: under a pseudonym without what it was found at. */
export type ShownFinding = Omit<Finding, 'subject' | 'source' | 'line' | 'evidence'> &
  Partial<Pick<Finding, 'subject' | 'source' | 'line' | 'evidence'>>

export interface OpenedLead {
  readonly lead: ApiLead
  readonly status: ApiLeadStatus
  readonly events: readonly ApiLeadEvent[]
  readonly findings: readonly ShownFinding[]
}

/** One lead with its findings and history. That it was looked at stands in the journal, with the purpose. */
export function leadQuery(bodyId: string, leadId: string, purpose = 'casework') {
  return queryOptions({
    queryKey: ['leads', 'one', bodyId, leadId],
    queryFn: ({ signal }) =>
      ask<OpenedLead>('GET', `/api/leads/${bodyId}/${encodeURIComponent(leadId)}${query({ purpose })}`, { signal }),
  })
}

export interface ApiExhibits {
  readonly findings: readonly ShownFinding[]
  readonly exhibits: readonly unknown[]
  readonly weights: readonly { readonly findingId: string; readonly steps: readonly WeightStep[] }[]
  readonly more: number
}

/** What pictures of a lead are drawn from, of its strongest findings. */
export function exhibitsQuery(bodyId: string, leadId: string) {
  return queryOptions({
    queryKey: ['leads', 'exhibits', bodyId, leadId],
    queryFn: ({ signal }) =>
      ask<ApiExhibits>('GET', `/api/leads/${bodyId}/${encodeURIComponent(leadId)}/exhibits?limit=8`, { signal }),
    staleTime: 300_000,
  })
}
