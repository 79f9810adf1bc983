import type { FastifyReply, FastifyRequest } from 'fastify'
import { type Problem, problemBody } from '../error/problem.js'
import { languageOf } from './language.js'

export function sendProblem(problem: Problem, request: FastifyRequest, reply: FastifyReply): FastifyReply {
  const body = problemBody(problem, languageOf(request), request.id)
  return reply.code(body.status).type('application/problem+json').send(body)
}
