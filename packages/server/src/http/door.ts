import type { FastifyReply, FastifyRequest } from 'fastify'
import { say } from '../texts.js'
import { languageOf } from './language.js'

/** Whether somebody stands at the server's own address, where the application's pages are when they are built. */
export function isDoor({ method, url }: FastifyRequest): boolean {
  return (method === 'GET' || method === 'HEAD') && (url.split('?')[0] ?? '') === '/'
}

/** A sentence in both languages, the one asked for first: who comes to a server without pages learns what it is. */
export function sendDoor(request: FastifyRequest, reply: FastifyReply): FastifyReply {
  const { zh, en } = say('serve.door')
  const both = languageOf(request) === 'en' ? [en, zh] : [zh, en]
  reply.header('cache-control', 'no-store')
  return reply.type('text/plain; charset=utf-8').send(`${both.join('\n\n')}\n`)
}
