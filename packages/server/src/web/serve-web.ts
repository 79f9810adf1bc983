import { randomBytes } from 'node:crypto'
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import { problem } from '../error/problem.js'
import { sendProblem } from '../http/send-problem.js'
import { readWebFiles, type WebFile } from './web-files.js'

/** Sent with a nonce of its own, whatever it is asked for by. */
const pages: ReadonlySet<string> = new Set(['/', '/index.html', '/field.html'])
/** The service worker of the day on site: it asks this server for the files that it keeps. */
const worker = '/field-worker.js'

/** Stands in the built page wherever a nonce belongs; see `html.cspNonce` of the build. */
const noncePlace = /__NONCE__/g

/**
 * Serves the application's pages: hashed assets for ever, the page itself anew each time, and under any path of its own, since the
 * application finds its way by the address. What is under /api/ and not there stays a problem.
 */
export function serveWeb(app: FastifyInstance, folder: string): void {
  const files = readWebFiles(folder)
  const page = files.get('/index.html')
  if (page === undefined) throw new Error(`No index.html in ${folder}.`)
  const field = files.get('/field.html')
  app.get('/*', { config: { rateLimit: false } }, (request, reply) => {
    const path = new URL(request.url, 'http://localhost').pathname
    const file = pages.has(path) ? undefined : files.get(path)
    if (file !== undefined) return sendFile(file, path === worker, request, reply)
    if (path.startsWith('/api/') || path.startsWith('/assets/'))
      return sendProblem(problem('not-found'), request, reply)
    if (field !== undefined && (path === '/field' || path.startsWith('/field/'))) return sendPage(field, reply)
    return sendPage(page, reply)
  })
}

function sendFile(file: WebFile, asks: boolean, request: FastifyRequest, reply: FastifyReply): FastifyReply {
  reply.header('cache-control', file.isHashed ? 'public, max-age=31536000, immutable' : 'no-cache')
  reply.header('etag', file.etag)
  reply.header('vary', 'accept-encoding')
  reply.header('content-security-policy', `default-src 'none'${asks ? "; connect-src 'self'" : ''}`)
  if (request.headers['if-none-match'] === file.etag) return reply.code(304).send()
  reply.type(file.type)
  const takesBrotli = /\bbr\b/.test(request.headers['accept-encoding'] ?? '')
  if (file.brotli === null || !takesBrotli) return reply.send(file.bytes)
  return reply.header('content-encoding', 'br').send(file.brotli)
}

function sendPage(page: WebFile, reply: FastifyReply): FastifyReply {
  const nonce = randomBytes(16).toString('base64')
  reply.header('cache-control', 'no-store')
  reply.header('content-security-policy', policy(nonce))
  return reply.type(page.type).send(page.bytes.toString('utf8').replace(noncePlace, nonce))
}

/** Only what came with the page runs, and nothing is asked of or told to anybody else. Style sheets made in the page carry the nonce. */
function policy(nonce: string): string {
  return [
    "default-src 'none'",
    "script-src 'self' 'wasm-unsafe-eval'",
    `style-src 'self' 'nonce-${nonce}'`,
    "img-src 'self' data: blob:",
    "font-src 'self'",
    "connect-src 'self'",
    "worker-src 'self'",
    "manifest-src 'self'",
    "media-src 'self' blob:",
    "frame-src 'self' blob:",
    "form-action 'self'",
    "base-uri 'none'",
    "frame-ancestors 'none'",
  ].join('; ')
}
