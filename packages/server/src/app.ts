import rateLimit from '@fastify/rate-limit'
import { type StoreError, storeErrorOf } from '@davylamp/store'
import Fastify, { type FastifyError, type FastifyInstance } from 'fastify'
import type { Context } from './context.js'
import { type Problem, problem } from './error/problem.js'
import { isDoor, sendDoor } from './http/door.js'
import { guardHeaders } from './http/headers.js'
import { mount } from './http/mount.js'
import { sendProblem } from './http/send-problem.js'
import { recordType } from './intake/record-type.js'
import { routes } from './route/index.js'
import { serveWeb } from './web/serve-web.js'

const largestBodyBytes = 1024 * 1024
/** One address, all routes together. */
const requestsPerMinute = 600

/** The HTTP server of a context, not listening yet. */
export async function makeApp(context: Context): Promise<FastifyInstance> {
  const app = Fastify({
    // who asked what is in the journal, for a purpose; the log holds what went wrong and no addresses
    logger: { level: 'error', serializers: { req: ({ method, routeOptions }) => ({ method, url: routeOptions.url }) } },
    bodyLimit: largestBodyBytes,
    trustProxy: context.config.origin === null ? false : 'loopback',
    routerOptions: { maxParamLength: 300 },
  })
  if (context.limits) await app.register(rateLimit, { max: requestsPerMinute, timeWindow: 60_000 })
  app.addHook('onSend', guardHeaders)
  // files come as bytes, and the route that takes them says which kinds
  app.addContentTypeParser(/^(?!application\/json)/, { parseAs: 'buffer' }, (_request, body, done) => done(null, body))
  // what is brought in goes to disk as it comes
  app.addContentTypeParser(recordType, (_request, body, done) => done(null, body))
  app.setErrorHandler<FastifyError>((error, request, reply) => {
    const known = problemOf(error)
    if (known.problem === 'internal') request.log.error(error)
    return sendProblem(
      known.problem === 'internal' ? problem('internal', { request: request.id }) : known,
      request,
      reply,
    )
  })
  app.setNotFoundHandler((request, reply) =>
    isDoor(request) ? sendDoor(request, reply) : sendProblem(problem('not-found'), request, reply),
  )
  for (const route of routes) mount(app, context, route)
  if (context.config.web !== null) serveWeb(app, context.config.web)
  return app
}

/** A full disk is for people to mend; a database that is gone comes back by itself. */
function codeOfStore({ said }: StoreError): 'store.full' | 'store.unavailable' {
  return said.code === 'database-full' ? 'store.full' : 'store.unavailable'
}

function problemOf(error: FastifyError): Problem {
  const store = storeErrorOf(error)
  if (store !== null) return problem(codeOfStore(store), { zh: store.said.zh, en: store.said.en })
  switch (error.code) {
    case 'FST_ERR_CTP_BODY_TOO_LARGE':
      return problem('request.too-large', { limit: 'bodyLimit' in error ? String(error.bodyLimit) : largestBodyBytes })
    case 'FST_ERR_CTP_INVALID_MEDIA_TYPE':
      return problem('request.media-type', { expected: 'application/json' })
    default:
      if (error.statusCode === 429) return problem('request.too-many', { seconds: 60 })
      return (error.statusCode ?? 500) < 500 ? problem('request.unreadable') : problem('internal', { request: '' })
  }
}
