import type { Language } from '@davylamp/finding'
import type { FastifyRequest } from 'fastify'

/** The language that an answer's title is in; both are in it anyway. Chinese where nothing is asked for. */
export function languageOf(request: FastifyRequest): Language {
  const wanted = (request.headers['accept-language'] ?? '')
    .split(',')
    .map((one) => one.trim().slice(0, 2).toLowerCase())
  return wanted.find((one) => one === 'zh' || one === 'en') === 'en' ? 'en' : 'zh'
}
