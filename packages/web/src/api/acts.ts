import { queryOptions } from '@tanstack/react-query'
import type { JsonSchema } from '../part/form/json-schema.js'
import { ask } from './ask.js'

interface OpenApi {
  readonly paths: Readonly<
    Record<
      string,
      {
        readonly post?: {
          readonly requestBody?: { readonly content: Readonly<Record<string, { readonly schema: JsonSchema }>> }
        }
      }
    >
  >
}

/** The data of every kind of event, as the server's own schemas describe it: what forms are made from. */
export function actSchemasQuery(of: 'lead' | 'case') {
  return queryOptions({
    queryKey: ['act-schemas', of],
    queryFn: async (): Promise<ReadonlyMap<string, JsonSchema>> => {
      const { paths } = await ask<OpenApi>('GET', '/api/openapi.json')
      const body =
        paths[`/api/${of}s/{bodyId}/{${of}Id}/events`]?.post?.requestBody?.content['application/json']?.schema
      const kinds = (body?.oneOf ?? []).flatMap(({ properties }) => {
        const [kind, data] = [properties?.['kind']?.const, properties?.['data']]
        return typeof kind === 'string' && data !== undefined ? [[kind, data] as const] : []
      })
      return new Map(kinds)
    },
    staleTime: Number.POSITIVE_INFINITY,
  })
}
