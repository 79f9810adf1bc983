import type { HttpHead, Message } from '../framing/framing.js'
import type { Act, Dialogue } from './dialect.js'

/** Hexadecimal digits, so many. */
export const hex = (digits: number) => '0123456789abcdef'.repeat(Math.ceil(digits / 16)).slice(0, digits)

export const json = (value: Record<string, unknown>, http: HttpHead | null = null): Message => ({
  kind: 'json',
  json: value,
  http,
})

/** The head of a miner's request. */
export const request = (headers: Record<string, string> = {}, target = '/'): HttpHead => ({
  request: true,
  method: 'POST',
  target,
  status: 0,
  headers: new Map(Object.entries({ 'user-agent': 'cgminer 4.9', ...headers })),
})

export const reply = (headers: Record<string, string> = {}): HttpHead => ({
  request: false,
  method: '',
  target: '',
  status: 200,
  headers: new Map(Object.entries(headers)),
})

/** Nothing was asked before. */
export const silent: Dialogue = { asked: () => null, lastAsked: null, otherIsOpaque: false }

/** The other side asked this, and nothing else. */
export const asked = (act: Act): Dialogue => ({ asked: () => act, lastAsked: act, otherIsOpaque: false })
