import { queryOptions } from '@tanstack/react-query'
import type { ApiSituation } from '@davylamp/server'
import { ask } from './ask.js'

/** How things stand in one's own body. */
export const situationQuery = queryOptions({
  queryKey: ['situation'],
  queryFn: ({ signal }) => ask<ApiSituation>('GET', '/api/situation', { signal }),
})
