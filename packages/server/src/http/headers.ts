import type { FastifyReply, FastifyRequest } from 'fastify'

/** What every answer says to browsers: keep nothing, guess no types, embed it nowhere, load nothing from elsewhere. */
export async function guardHeaders(request: FastifyRequest, reply: FastifyReply): Promise<void> {
  reply.header('x-content-type-options', 'nosniff')
  reply.header('referrer-policy', 'no-referrer')
  reply.header('cross-origin-resource-policy', 'same-origin')
  reply.header('cross-origin-opener-policy', 'same-origin')
  if (request.url.startsWith('/api/')) {
    reply.header('cache-control', 'no-store')
    reply.header('content-security-policy', "default-src 'none'; frame-ancestors 'none'")
  }
  if (request.protocol === 'https') reply.header('strict-transport-security', 'max-age=31536000')
}
