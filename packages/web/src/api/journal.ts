import { infiniteQueryOptions } from '@tanstack/react-query'
import { ask, query } from './ask.js'

/** An entry of the journal; what it says depends on its kind. */
export interface JournalEntry {
  readonly seq: number
  readonly at?: string
  readonly kind: string
  readonly body?: Readonly<Record<string, unknown>>
}

export interface JournalPage {
  readonly entries: readonly JournalEntry[]
  readonly next: number | null
  readonly head: { readonly seq: number; readonly sha256: string; readonly sm3: string } | null
}

/** Who did and looked at what, from the beginning. */
export function journalQuery(kind: string | null) {
  return infiniteQueryOptions({
    queryKey: ['journal', kind],
    queryFn: ({ pageParam, signal }) =>
      ask<JournalPage>('GET', `/api/journal${query({ kind, after: pageParam, limit: 200 })}`, { signal }),
    initialPageParam: 0,
    getNextPageParam: ({ next }) => next,
  })
}
