import { queryOptions } from '@tanstack/react-query'
import type { ApiPerson } from '@davylamp/server'
import { ask } from './ask.js'

/** The accounts of one's own body. */
export const peopleQuery = queryOptions({
  queryKey: ['people'],
  queryFn: async () => (await ask<{ readonly persons: readonly ApiPerson[] }>('GET', '/api/persons')).persons,
})
