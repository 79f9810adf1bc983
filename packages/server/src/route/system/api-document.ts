import { z } from 'zod'
import { openApi } from '../../http/openapi.js'
import { type AnyRoute, route } from '../../http/route.js'

/** The document of the other routes, which it is told once they are all known. */
export function apiDocument(routes: readonly AnyRoute[]): AnyRoute {
  return route({
    method: 'GET',
    path: '/api/openapi.json',
    summary: { en: 'This API, as OpenAPI 3.1', zh: '本接口的 OpenAPI 3.1 文档' },
    access: 'anyone',
    reply: z.record(z.string(), z.unknown()),
    problems: [],
    handle: () => Promise.resolve({ answer: openApi(routes) }),
  })
}
