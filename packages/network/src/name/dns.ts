import { addressText } from '../packet/address.js'

/** What one DNS message says (RFC 1035): the name that was asked for, and, while its bytes are there, the addresses that it has. */
export interface DnsMessage {
  readonly reply: boolean
  readonly name: string
  readonly addresses: readonly string[]
}

const typeA = 1
const typeAaaa = 28

/** Reads a DNS message; null when the bytes are none. Never reads outside `at` to `end`, never follows a loop. */
export function readDns(bytes: Uint8Array, at: number, end: number): DnsMessage | null {
  if (end - at < 17) return null
  const flags = short(bytes, at + 2)
  const questions = short(bytes, at + 4)
  const answers = short(bytes, at + 6)
  if (questions !== 1 || (flags & 0x7800) !== 0 || answers > 64) return null
  const question = readName(bytes, at, at + 12, end)
  if (question === null || question.name === '' || question.next + 4 > end) return null
  return new Message((flags & 0x8000) !== 0, question.name, bytes, question.next + 4, end, answers)
}

class Message implements DnsMessage {
  constructor(
    readonly reply: boolean,
    readonly name: string,
    private readonly bytes: Uint8Array,
    private readonly start: number,
    private readonly end: number,
    private readonly answers: number,
  ) {}

  /** Read when asked for: most names are no pool's, and nobody asks. */
  get addresses(): readonly string[] {
    return addressesIn(this.bytes, this.start, this.end, this.answers)
  }
}

function addressesIn(bytes: Uint8Array, start: number, end: number, answers: number): string[] {
  const addresses: string[] = []
  let next = start
  for (let i = 0; i < answers && next < end; i++) {
    const owner = behindName(bytes, next, end)
    if (owner < 0 || owner + 10 > end) break
    const type = short(bytes, owner)
    const length = short(bytes, owner + 8)
    const data = owner + 10
    if (data + length > end) break
    if (type === typeA && length === 4) addresses.push(addressText(bytes, data, 4))
    if (type === typeAaaa && length === 16) addresses.push(addressText(bytes, data, 6))
    next = data + length
  }
  return addresses
}

/** Names are put together here, label by label; the longest has 255 bytes (RFC 1035, 2.3.4). */
const scratch = Buffer.alloc(256)
const dot = 0x2e

function readName(bytes: Uint8Array, base: number, start: number, end: number): { name: string; next: number } | null {
  let at = start
  let next = -1
  let filled = 0
  for (let jumps = 0; jumps < 16 && at < end;) {
    const length = bytes[at] ?? 0
    if (length === 0) {
      // without the point behind the last label
      const name = scratch.toString('latin1', 0, Math.max(0, filled - 1))
      return { name, next: next < 0 ? at + 1 : next }
    }
    if ((length & 0xc0) === 0xc0) {
      if (at + 1 >= end) return null
      if (next < 0) next = at + 2
      at = base + (((length & 0x3f) << 8) | (bytes[at + 1] ?? 0))
      jumps++
      continue
    }
    if (length > 63 || at + 1 + length > end || filled + length + 1 > scratch.length) return null
    for (let i = at + 1; i <= at + length; i++) scratch[filled++] = lower(bytes[i] ?? 0)
    scratch[filled++] = dot
    at += 1 + length
  }
  return null
}

/** Where a name ends, without reading it; -1 when it does not. */
function behindName(bytes: Uint8Array, start: number, end: number): number {
  for (let at = start; at < end;) {
    const length = bytes[at] ?? 0
    if (length === 0) return at + 1
    if ((length & 0xc0) === 0xc0) return at + 2 <= end ? at + 2 : -1
    if (length > 63) return -1
    at += 1 + length
  }
  return -1
}

function lower(byte: number): number {
  return byte >= 0x41 && byte <= 0x5a ? byte | 0x20 : byte
}

function short(bytes: Uint8Array, at: number): number {
  return ((bytes[at] ?? 0) << 8) | (bytes[at + 1] ?? 0)
}
