import type { FastifyReply, FastifyRequest } from 'fastify'
import { type Problem, problemBody } from '../error/problem.js'
import { languageOf } from './language.js'

/** A database that this program runs is back within seconds; asking more often helps nobody. */
const retryAfterSeconds = 5

export function sendProblem(problem: Problem, request: FastifyRequest, reply: FastifyReply): FastifyReply {
  const body = problemBody(problem, languageOf(request), request.id)
  if (body.status === 503) reply.header('retry-after', retryAfterSeconds)
  return reply.code(body.status).type('application/problem+json').send(body)
}
