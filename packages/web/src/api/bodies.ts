import { queryOptions } from '@tanstack/react-query'
import { ask } from './ask.js'

export interface ApiBody {
  readonly bodyId: string
  readonly name: string
  readonly kind: string
  readonly province: string
  readonly areaCode: string | null
}

/** The bodies that work together here. */
export const bodiesQuery = queryOptions({
  queryKey: ['bodies'],
  queryFn: async () => (await ask<{ readonly bodies: readonly ApiBody[] }>('GET', '/api/bodies')).bodies,
  staleTime: 600_000,
})
