import type { FastifyRequest } from 'fastify'

/**
 * Whether a request that changes something comes from a page of another origin. Browsers name the origin of every such request (Fetch
 * standard, `Origin` and `Sec-Fetch-Site`); programs send neither and bring no cookie of a person.
 */
export function isForeign(request: FastifyRequest, origins: readonly string[]): boolean {
  if (request.method === 'GET' || request.method === 'HEAD') return false
  const site = request.headers['sec-fetch-site']
  if (site !== undefined && site !== 'same-origin' && site !== 'none') return true
  const { origin } = request.headers
  return origin !== undefined && !origins.includes(origin)
}
