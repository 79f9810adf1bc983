import type { Exchange, Transport } from '../reply/exchange.js'
import { isRecord } from '../reply/is-record.js'

/** A recorded conversation with one machine, as `replay` reads it. */
export interface CaseFile {
  readonly id: string
  readonly exchanges: readonly Exchange[]
}

export type ParsedCase = { readonly ok: true; readonly case: CaseFile } | { readonly ok: false; readonly field: string }

const transports: Readonly<Record<string, Transport>> = {
  'tcp-cgminer': 'cgminer',
  'tcp-len32le': 'len32le',
  'tcp-jsonl': 'json-lines',
  'tcp-jsonrpc': 'json-rpc',
  'tcp-text': 'text',
  http: 'http',
  'udp-broadcast': 'udp',
}

/** Reads a case file (JSON: `id`, `exchanges[]` of transport, port, method, request, body, response). */
export function parseCase(text: string): ParsedCase {
  let value: unknown
  try {
    value = JSON.parse(text)
  } catch {
    return { ok: false, field: 'JSON' }
  }
  if (!isRecord(value)) return { ok: false, field: 'object' }
  const { id, exchanges } = value
  if (typeof id !== 'string') return { ok: false, field: 'id' }
  if (!Array.isArray(exchanges)) return { ok: false, field: 'exchanges' }
  const read: Exchange[] = []
  for (const [index, exchange] of exchanges.entries()) {
    const parsed = isRecord(exchange) ? parseExchange(exchange) : null
    if (parsed === null) return { ok: false, field: `exchanges[${index}]` }
    read.push(parsed)
  }
  return { ok: true, case: { id, exchanges: read } }
}

function parseExchange(exchange: Record<string, unknown>): Exchange | null {
  const { transport, port, request, method, body, response, auth } = exchange
  const known = typeof transport === 'string' ? transports[transport] : undefined
  if (known === undefined || typeof port !== 'number') return null
  return {
    transport: known,
    port,
    request: typeof request === 'string' ? request : '',
    ...(method === 'GET' || method === 'POST' ? { method } : {}),
    ...(typeof body === 'string' ? { body } : {}),
    reply: typeof response === 'string' ? response : '',
    ...(typeof auth === 'string' ? { authenticated: true } : {}),
  }
}
