/** IPv4 addresses as unsigned numbers. Machines of this kind speak no IPv6 that matters on a LAN. */
export function addressNumber(text: string): number | null {
  const match = /^(\d{1,3})\.(\d{1,3})\.(\d{1,3})\.(\d{1,3})$/.exec(text)
  if (match === null) return null
  const parts = match.slice(1).map(Number)
  if (parts.some((part, index) => part > 255 || String(part) !== match[index + 1])) return null
  return parts.reduce((number, part) => number * 256 + part, 0)
}

export function addressText(number: number): string {
  return [number >>> 24, (number >>> 16) & 255, (number >>> 8) & 255, number & 255].join('.')
}

/** A run of addresses, both ends included. */
export interface AddressRange {
  readonly first: number
  readonly last: number
}

/** `192.168.1.0/24`, `192.168.1.10-192.168.1.90`, `192.168.1.10-90` or one address; null when it is none of these. */
export function parseRange(text: string): AddressRange | null {
  const [left = '', right, ...rest] = text
    .trim()
    .split('-')
    .map((part) => part.trim())
  const [base = '', bits, ...more] = left.split('/')
  if (rest.length > 0 || more.length > 0) return null
  const from = addressNumber(base)
  if (from === null) return null
  if (bits !== undefined) {
    if (right !== undefined || !/^\d{1,2}$/.test(bits) || Number(bits) > 32) return null
    const size = 2 ** (32 - Number(bits))
    const first = Math.floor(from / size) * size
    return { first, last: first + size - 1 }
  }
  if (right === undefined) return { first: from, last: from }
  const to = /^\d{1,3}$/.test(right) ? addressNumber(`${base.replace(/\d+$/, '')}${right}`) : addressNumber(right)
  return to === null || to < from ? null : { first: from, last: to }
}

export function rangeSize({ first, last }: AddressRange): number {
  return last - first + 1
}

export function isInside(number: number, ranges: readonly AddressRange[]): boolean {
  return ranges.some(({ first, last }) => number >= first && number <= last)
}

/** Addresses that lie in no public network: RFC 1918, RFC 6598 (carrier NAT), link-local, loopback. */
const privateRanges = [
  '10.0.0.0/8',
  '172.16.0.0/12',
  '192.168.0.0/16',
  '100.64.0.0/10',
  '169.254.0.0/16',
  '127.0.0.0/8',
]
  .map(parseRange)
  .filter((range) => range !== null)

/** No machine has one of these: this network, multicast, reserved, broadcast (RFC 6890). */
const neverRanges = ['0.0.0.0/8', '224.0.0.0/3'].map(parseRange).filter((range) => range !== null)

export function isPrivateRange({ first, last }: AddressRange): boolean {
  return privateRanges.some((range) => first >= range.first && last <= range.last)
}

/** Whether one address, as a number, lies in no public network. */
export function isPrivateAddress(number: number): boolean {
  return isInside(number, privateRanges)
}

export function touchesNever(range: AddressRange): boolean {
  return neverRanges.some(({ first, last }) => range.first <= last && range.last >= first)
}
