import type { MiningFacts } from '@davylamp/finding'

export interface MiningMessage {
  readonly act: 'login' | 'job' | 'share'
  readonly facts: MiningFacts
}

/** A message beyond this is no message of mining. */
const longest = 20_000

/**
 * What a message on a socket says of mining, by its fields whatever they are wrapped in: Coinhive's form (`type`, `params`), that of
 * webminerpool (`identifier`), Monero's and Bitcoin's stratum as JSON-RPC; also in base64. Null when it says nothing of it.
 */
export function miningMessage(text: string): MiningMessage | null {
  if (text.length > longest) return null
  for (const candidate of [text, fromBase64(text)]) {
    const value = candidate === null ? null : json(candidate)
    const found = value === null ? null : readMessage(value)
    if (found !== null) return found
  }
  return null
}

function readMessage(message: Record<string, unknown>): MiningMessage | null {
  const parts = [
    message,
    message['params'],
    message['data'],
    message['job'],
    message['result'],
    field(message['result'], 'job'),
  ]
  const objects = parts.filter((part) => isObject(part))
  for (const part of objects) {
    const job = jobOf(part)
    if (job !== null) return job
  }
  for (const part of objects) if (isShare(part)) return { act: 'share', facts: {} }
  if (message['method'] === 'mining.notify' && isWork(message['params'])) return { act: 'job', facts: {} }
  if (message['method'] === 'mining.submit' && Array.isArray(message['params']) && message['params'].length >= 4)
    return { act: 'share', facts: { poolAccount: String(message['params'][0]) } }
  return loginOf(message, objects)
}

/** A block to hash and a target to stay below. */
function jobOf(part: Record<string, unknown>): MiningMessage | null {
  const { blob, target, job_id: id, algo } = part
  if (!isHex(blob, 140, 1024) || !(isHex(target, 6, 64) || typeof target === 'number') || id === undefined) return null
  const coin = typeof algo === 'string' && !/^(?:cn|rx)/.test(algo) ? {} : { coin: 'XMR' }
  return { act: 'job', facts: coin }
}

function isShare(part: Record<string, unknown>): boolean {
  const { nonce, result, hash, job_id: id } = part
  return id !== undefined && isHex(nonce, 8, 16) && (isHex(result, 64, 64) || isHex(hash, 64, 64))
}

function isWork(params: unknown): boolean {
  return Array.isArray(params) && params.length >= 8 && params.filter((item) => isHex(item, 8, 100_000)).length >= 4
}

function loginOf(message: Record<string, unknown>, objects: readonly Record<string, unknown>[]): MiningMessage | null {
  for (const part of objects) {
    const key = part['site_key']
    if (typeof key === 'string' && key !== '') return { act: 'login', facts: { poolAccount: key } }
    const { login, pool } = part
    const isLogin = message['method'] === 'login' || message['identifier'] === 'handshake'
    if (!isLogin || typeof login !== 'string') continue
    return { act: 'login', facts: { poolAccount: login, ...(typeof pool === 'string' && pool !== '' ? { pool } : {}) } }
  }
  return null
}

function isHex(value: unknown, least: number, most: number): boolean {
  return typeof value === 'string' && value.length >= least && value.length <= most && /^[0-9a-f]+$/i.test(value)
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

function field(value: unknown, name: string): unknown {
  return isObject(value) ? value[name] : undefined
}

function fromBase64(text: string): string | null {
  return /^[A-Za-z0-9+/]{24,}={0,2}$/.test(text) ? Buffer.from(text, 'base64').toString('latin1') : null
}

function json(text: string): Record<string, unknown> | null {
  // engine.io and SockJS put digits or a letter before the object
  const start = text.search(/[{[]/)
  if (start < 0 || start > 8) return null
  try {
    const value: unknown = JSON.parse(text.slice(start))
    const last: unknown = Array.isArray(value) ? value.at(-1) : value
    return isObject(last) ? last : null
  } catch (error) {
    if (error instanceof SyntaxError) return null
    throw error
  }
}
