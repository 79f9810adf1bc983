import { captureFormat } from '../capture/index.js'
import { hostFormat, type HostFormat, isEventLog } from '../host/format.js'
import { type LogFormat, logFormat } from '../log/index.js'
import { type Encoding, guessEncoding } from './encoding.js'
import { isOwnText } from './own-output.js'
import { type PageFormat, pageFormat } from './page.js'
import { type Foreign, foreignSignatures } from './signatures.js'

/** What a file is, by its first bytes. */
export type Kind =
  | { readonly is: 'capture'; readonly format: 'pcap' | 'pcapng' }
  | { readonly is: 'log'; readonly format: LogFormat }
  | { readonly is: 'host'; readonly format: HostFormat; readonly encoding: Encoding }
  | { readonly is: 'page'; readonly format: PageFormat }
  | { readonly is: 'gzip' | 'zstd' | 'zip' | 'ole' | 'parquet' | 'ndjson' | 'json' | 'xml' | 'text' | 'empty' | 'own' }
  | { readonly is: 'foreign'; readonly what: Foreign }

/** As many bytes as recognition looks at. */
export const headBytes = 65_536

/** Recognises by content alone; the name of a file says nothing. */
export function recognise(head: Uint8Array): Kind {
  if (head.length === 0) return { is: 'empty' }
  const format = captureFormat(head)
  if (format !== null) return { is: 'capture', format }
  if (starts(head, [0x1f, 0x8b])) return { is: 'gzip' }
  if (starts(head, [0x28, 0xb5, 0x2f, 0xfd]) || isSkippableFrame(head)) return { is: 'zstd' }
  if (starts(head, [0x50, 0x4b, 0x03, 0x04]) || starts(head, [0x50, 0x4b, 0x05, 0x06])) return { is: 'zip' }
  if (starts(head, [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1])) return { is: 'ole' }
  if (starts(head, [0x50, 0x41, 0x52, 0x31])) return { is: 'parquet' }
  if (isEventLog(head)) return { is: 'host', format: 'evtx', encoding: 'utf-8' }
  if (starts(head, [0x00, 0x61, 0x73, 0x6d])) return { is: 'page', format: 'wasm' }
  const encoding = guessEncoding(head)
  if (encoding !== null) return textKind(new TextDecoder(encoding).decode(head), encoding)
  const foreign = foreignSignatures.find(({ bytes, at = 0 }) => starts(head.subarray(at), bytes))
  return { is: 'foreign', what: foreign?.what ?? 'binary' }
}

function textKind(text: string, encoding: Encoding): Kind {
  const host = hostFormat(text)
  // a snapshot is our own text and is read all the same
  if (host === 'snapshot') return { is: 'host', format: host, encoding }
  if (isOwnText(text)) return { is: 'own' }
  const log = logFormat(text)
  if (log !== null) return { is: 'log', format: log }
  if (host !== null) return { is: 'host', format: host, encoding }
  const page = pageFormat(text)
  if (page !== null) return { is: 'page', format: page }
  const start = text.trimStart()
  // `<134>` is the head of a line of syslog (RFC 5424, 6.2.1)
  if (start.startsWith('<') && !/^<\d{1,3}>/.test(start)) return { is: 'xml' }
  if (start.startsWith('{')) return { is: isJson(start.split('\n', 1)[0] ?? '') ? 'ndjson' : 'json' }
  if (/^\[\s*[[{\]]/.test(start)) return { is: 'json' }
  return { is: 'text' }
}

function isJson(line: string): boolean {
  try {
    JSON.parse(line)
    return true
  } catch {
    return false
  }
}

/** RFC 8878, 3.1.2: 0x184D2A50 to 0x184D2A5F, little-endian. */
function isSkippableFrame(head: Uint8Array): boolean {
  return ((head[0] ?? 0) & 0xf0) === 0x50 && starts(head.subarray(1), [0x2a, 0x4d, 0x18])
}

function starts(head: Uint8Array, bytes: readonly number[]): boolean {
  return head.length >= bytes.length && bytes.every((byte, i) => head[i] === byte)
}
