import { unpacked } from './unpacked.js'

/** The parts of an HTTP reply that matter here. */
export interface HttpReply {
  readonly status: number
  readonly realm: string | null
  readonly challenge: string | null
  readonly location: string | null
  readonly server: string | null
  readonly body: Buffer
}

/** Takes an HTTP reply apart; null when the bytes are none. Chunks that are damaged end the body there. */
export function parseHttp(bytes: Buffer): HttpReply | null {
  const head = bytes.subarray(0, 65_536).toString('latin1')
  const status = /^HTTP\/\d(?:\.\d)? (\d{3})/.exec(head)?.[1]
  if (status === undefined) return null
  const end = /\r?\n\r?\n/.exec(head)
  const headers = end === null ? head : head.slice(0, end.index)
  const header = (name: string) => new RegExp(`^${name}:[ \\t]*([^\\r\\n]*)`, 'im').exec(headers)?.[1]?.trim() ?? null
  const rest = end === null ? Buffer.alloc(0) : bytes.subarray(end.index + end[0].length)
  const challenge = header('www-authenticate')
  const chunked = /chunked/i.test(header('transfer-encoding') ?? '')
  return {
    status: Number(status),
    realm: challenge === null ? null : (/realm="([^"]*)"/i.exec(challenge)?.[1] ?? challenge),
    challenge,
    location: header('location'),
    server: header('server'),
    body: unpacked(chunked ? dechunk(rest) : rest, header('content-encoding')),
  }
}

function dechunk(bytes: Buffer): Buffer {
  const parts: Buffer[] = []
  let at = 0
  for (;;) {
    const lineEnd = bytes.indexOf('\n', at)
    if (lineEnd < 0) break
    const size = Number.parseInt(bytes.subarray(at, lineEnd).toString('latin1').trim(), 16)
    if (!Number.isFinite(size) || size <= 0) break
    parts.push(bytes.subarray(lineEnd + 1, lineEnd + 1 + size))
    at = lineEnd + 1 + size
    while (bytes[at] === 0x0d || bytes[at] === 0x0a) at++
  }
  return Buffer.concat(parts)
}
