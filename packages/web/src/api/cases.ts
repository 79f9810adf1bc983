import { queryOptions } from '@tanstack/react-query'
import type { ApiCase, ApiCaseEvent, ApiCaseStatus, ApiClock } from '@davylamp/server'
import { ask, query } from './ask.js'

export interface CasePage {
  readonly bodyId: string
  readonly cases: readonly ApiCase[]
  readonly next: string | null
}

export function casesQuery(stage: string | undefined) {
  return queryOptions({
    queryKey: ['cases', 'list', stage],
    queryFn: ({ signal }) => ask<CasePage>('GET', `/api/cases${query({ stage, limit: 500 })}`, { signal }),
  })
}

export interface OpenedCase {
  readonly title: string
  readonly version: number
  readonly status: ApiCaseStatus
  readonly events: readonly ApiCaseEvent[]
  readonly clocks: readonly ApiClock[]
}

/** One case with its history and the terms that run. */
export function caseQuery(bodyId: string, caseId: string) {
  return queryOptions({
    queryKey: ['cases', 'one', bodyId, caseId],
    queryFn: ({ signal }) => ask<OpenedCase>('GET', `/api/cases/${bodyId}/${encodeURIComponent(caseId)}`, { signal }),
  })
}
