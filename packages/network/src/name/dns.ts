import { addressText } from '../packet/address.js'

/** What one DNS message says (RFC 1035): the name that was asked for, and the addresses that it has. */
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
  const addresses: string[] = []
  let next = question.next + 4
  for (let i = 0; i < answers && next < end; i++) {
    const owner = readName(bytes, at, next, end)
    if (owner === null || owner.next + 10 > end) break
    const type = short(bytes, owner.next)
    const length = short(bytes, owner.next + 8)
    const data = owner.next + 10
    if (data + length > end) break
    if (type === typeA && length === 4) addresses.push(addressText(bytes, data, 4))
    if (type === typeAaaa && length === 16) addresses.push(addressText(bytes, data, 6))
    next = data + length
  }
  return { reply: (flags & 0x8000) !== 0, name: question.name, addresses }
}

function readName(bytes: Uint8Array, base: number, start: number, end: number): { name: string; next: number } | null {
  const labels: string[] = []
  let at = start
  let next = -1
  for (let jumps = 0; jumps < 16 && at < end;) {
    const length = bytes[at] ?? 0
    if (length === 0) return { name: labels.join('.').toLowerCase(), next: next < 0 ? at + 1 : next }
    if ((length & 0xc0) === 0xc0) {
      if (at + 1 >= end) return null
      if (next < 0) next = at + 2
      at = base + (((length & 0x3f) << 8) | (bytes[at + 1] ?? 0))
      jumps++
      continue
    }
    if (length > 63 || at + 1 + length > end || labels.length > 40) return null
    labels.push(Buffer.from(bytes.subarray(at + 1, at + 1 + length)).toString('latin1'))
    at += 1 + length
  }
  return null
}

function short(bytes: Uint8Array, at: number): number {
  return ((bytes[at] ?? 0) << 8) | (bytes[at + 1] ?? 0)
}
