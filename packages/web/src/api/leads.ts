import { infiniteQueryOptions } from '@tanstack/react-query'
import type { ApiLead } from '@davylamp/server'
import type { LeadSearch } from '../screen/leads/lead-search.js'
import { ask, query } from './ask.js'

export interface LeadPage {
  readonly bodyId: string
  readonly leads: readonly ApiLead[]
  readonly next: string | null
}

const pageSize = 200

/** Leads page by page, as the address asks for them. */
export function leadsQuery({ verdict, stage, town, order }: LeadSearch) {
  const search = { verdict, stage, town, order }
  return infiniteQueryOptions({
    queryKey: ['leads', search],
    queryFn: ({ pageParam, signal }) =>
      ask<LeadPage>('GET', `/api/leads${query({ ...search, limit: pageSize, after: pageParam })}`, { signal }),
    initialPageParam: null as string | null,
    getNextPageParam: ({ next }) => next,
  })
}
