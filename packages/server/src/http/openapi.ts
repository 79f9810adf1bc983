import { z } from 'zod'
import { problemSchema } from '../error/problem.js'
import { type ProblemCode, problemTexts } from '../error/texts.js'
import type { AnyRoute } from './route.js'

/** The OpenAPI 3.1 document of the routes: made from the same schemas that requests are held against. */
export function openApi(routes: readonly AnyRoute[]): Record<string, unknown> {
  const paths: Record<string, Record<string, unknown>> = {}
  for (const route of routes) {
    paths[route.path] = { ...paths[route.path], [route.method.toLowerCase()]: operation(route) }
  }
  return {
    openapi: '3.1.0',
    info: { title: 'Davylamp 矿灯', version: '1', license: { name: 'Apache-2.0', identifier: 'Apache-2.0' } },
    paths,
    components: {
      schemas: { Problem: jsonSchema(problemSchema, 'output') },
      securitySchemes: {
        session: { type: 'apiKey', in: 'cookie', name: 'davylamp.session_token' },
        token: { type: 'http', scheme: 'bearer' },
      },
    },
  }
}

function operation(route: AnyRoute): Record<string, unknown> {
  const security = { anyone: [], person: [{ session: [] }], 'person-or-token': [{ session: [] }, { token: [] }] }
  return {
    operationId: `${route.method.toLowerCase()}${route.path.replaceAll(/[^\w]+(\w?)/g, (_, letter: string) => letter.toUpperCase())}`,
    summary: route.summary.en,
    description: route.summary.zh,
    security: security[route.access],
    parameters: [...parameters(route.params, 'path'), ...parameters(route.query, 'query')],
    ...requestBody(route),
    responses: { 200: reply(route), ...problemResponses(route.problems) },
  }
}

function reply(route: AnyRoute): Record<string, unknown> {
  const type = route.replyType ?? 'application/json'
  return { description: route.summary.en, content: { [type]: { schema: jsonSchema(route.reply, 'output') } } }
}

function requestBody(route: AnyRoute): Record<string, unknown> {
  if (route.upload !== undefined) {
    const content = Object.fromEntries(route.upload.types.map((type) => [type, { schema: { type: 'string' } }]))
    return { requestBody: { required: true, content } }
  }
  if (route.body === undefined) return {}
  return {
    requestBody: { required: true, content: { 'application/json': { schema: jsonSchema(route.body, 'input') } } },
  }
}

function parameters(schema: z.ZodType | undefined, place: 'path' | 'query'): Record<string, unknown>[] {
  if (schema === undefined) return []
  const { properties = {}, required = [] } = jsonSchema(schema, 'input') as {
    properties?: Record<string, unknown>
    required?: string[]
  }
  return Object.entries(properties).map(([name, of]) => ({
    name,
    in: place,
    required: place === 'path' || required.includes(name),
    schema: of,
  }))
}

function problemResponses(codes: readonly ProblemCode[]): Record<string, unknown> {
  const byStatus = new Map<number, ProblemCode[]>()
  for (const code of new Set<ProblemCode>(['internal', ...codes])) {
    const { status } = problemTexts[code]
    byStatus.set(status, [...(byStatus.get(status) ?? []), code])
  }
  return Object.fromEntries(
    [...byStatus].map(([status, list]) => [
      status,
      {
        description: list.map((code) => `${code}: ${problemTexts[code].en}`).join('\n'),
        content: { 'application/problem+json': { schema: { $ref: '#/components/schemas/Problem' } } },
      },
    ]),
  )
}

function jsonSchema(schema: z.ZodType, io: 'input' | 'output'): Record<string, unknown> {
  const { $schema: _, ...rest } = z.toJSONSchema(schema, { io, unrepresentable: 'any' })
  return rest
}
