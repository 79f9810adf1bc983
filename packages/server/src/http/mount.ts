import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import type { z } from 'zod'
import type { Context } from '../context.js'
import { type FieldProblem, isProblem, type Problem, problem } from '../error/problem.js'
import type { Visitor } from '../policy/visitor.js'
import { hasContent } from '../upload/content.js'
import { lookThrough } from '../upload/look-through.js'
import { isForeign } from './csrf.js'
import { sendProblem } from './send-problem.js'
import type { Answer, AnyRoute, Call } from './route.js'

/** Puts a route on the server: who asks, whether he may knock, what he asks, what comes of it. */
export function mount(app: FastifyInstance, context: Context, route: AnyRoute): void {
  app.route({
    method: route.method,
    url: route.path.replaceAll(/\{(\w+)\}/g, ':$1'),
    ...(route.upload !== undefined && { bodyLimit: route.upload.limitBytes }),
    config: {
      ...(route.limit !== undefined && {
        rateLimit: { max: context.limits ? route.limit.max : 1_000_000, timeWindow: route.limit.perMinutes * 60_000 },
      }),
    },
    handler: async (request, reply) => {
      const outcome = await answer(context, route, request, reply)
      if (reply.sent || reply.raw.headersSent) return reply
      if (isProblem(outcome)) return sendProblem(outcome, request, reply)
      for (const [name, value] of Object.entries(outcome.headers ?? {})) reply.header(name, value)
      reply.code(outcome.status ?? (outcome.answer === null ? 204 : 200))
      if (route.replyType !== undefined) reply.type(route.replyType)
      return reply.send(outcome.answer === null ? undefined : outcome.answer)
    },
  })
}

async function answer(
  context: Context,
  route: AnyRoute,
  request: FastifyRequest,
  reply: FastifyReply,
): Promise<Answer<unknown> | Problem> {
  const found = await context.accounts.visitorOf(request.headers)
  const { visitor, byCookie } = found
  if (route.access !== 'anyone') {
    if (visitor === null || (route.access === 'person' && visitor.scopes !== null)) return problem('account.sign-in')
    if (found.mustChangePassword && route.beforePassword !== true) return problem('account.password-first')
  }
  // a page of somebody else's must not act under a cookie, and none may sign a person in under another name
  if ((byCookie || route.access === 'anyone') && isForeign(request, context.origins()))
    return problem('request.foreign')
  if (route.upload !== undefined && !route.upload.types.includes(mediaType(request)))
    return problem('request.media-type', { expected: route.upload.types.join(', ') })
  const parts = parse(route, request)
  if (isProblem(parts)) return parts
  // whatever a handler or a policy forgets, the database shows it the rows of this body alone
  const own = context.forBody(visitor?.bodyId ?? null)
  if (route.upload !== undefined && !hasContent(request.body, route.upload.content))
    return problem('upload.kind', { name: route.upload.content })
  const refusal = route.upload === undefined ? null : await lookThrough(own, visitor, request.body)
  if (refusal !== null) return refusal
  const call: Call<unknown, unknown, unknown, 'anyone'> = { context: own, visitor, ...parts, request, reply }
  return (route.handle as (call: { readonly visitor: Visitor | null }) => Promise<Answer<unknown> | Problem>)(call)
}

interface Parts {
  readonly params: unknown
  readonly query: unknown
  readonly body: unknown
}

/** What was sent, as the route's schemas say; or each field that is not. */
function parse(route: AnyRoute, request: FastifyRequest): Parts | Problem {
  const fields: FieldProblem[] = []
  const take = (place: string, schema: z.ZodType | undefined, value: unknown): unknown => {
    if (schema === undefined) return value
    const parsed = schema.safeParse(value)
    if (parsed.success) return parsed.data
    for (const issue of parsed.error.issues)
      fields.push({ field: [place, ...issue.path].join('.'), message: issue.message })
    return undefined
  }
  const parts = {
    params: take('params', route.params, request.params),
    query: take('query', route.query, request.query),
    body: take('body', route.body, request.body ?? undefined),
  }
  if (fields.length === 0) return parts
  const what = fields.map(({ field, message }) => `${field}: ${message}`).join('; ')
  return { ...problem('request.invalid', { what: what.slice(0, 500) }), fields: fields.slice(0, 50) }
}

function mediaType(request: FastifyRequest): string {
  return (request.headers['content-type'] ?? '').split(';')[0]?.trim().toLowerCase() ?? ''
}
