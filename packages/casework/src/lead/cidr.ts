/** An address block such as `10.1.2.0/24`, `2001:db8::/48` or a single address. */
export interface AddressBlock {
  readonly bytes: Uint8Array
  readonly prefixBits: number
}

/** Null when the text is no address or block. */
export function parseBlock(text: string): AddressBlock | null {
  const [address = '', prefix, ...rest] = text.trim().split('/')
  const bytes = parseAddress(address)
  if (bytes === null || rest.length > 0) return null
  if (prefix === undefined) return { bytes, prefixBits: bytes.length * 8 }
  const prefixBits = Number(prefix)
  if (!/^\d{1,3}$/.test(prefix) || prefixBits > bytes.length * 8) return null
  return { bytes, prefixBits }
}

export function blockContains(block: AddressBlock, address: string): boolean {
  const bytes = parseAddress(address)
  if (bytes === null || bytes.length !== block.bytes.length) return false
  for (let bit = 0; bit < block.prefixBits; bit += 8) {
    const mask = 0xff00 >> Math.min(8, block.prefixBits - bit)
    const index = bit >> 3
    if (((bytes[index] ?? 0) & mask & 0xff) !== ((block.bytes[index] ?? 0) & mask & 0xff)) return false
  }
  return true
}

/** 4 or 16 bytes, or null. */
function parseAddress(text: string): Uint8Array | null {
  return text.includes(':') ? parseIpv6(text) : parseIpv4(text)
}

function parseIpv4(text: string): Uint8Array | null {
  const parts = text.split('.')
  if (parts.length !== 4 || !parts.every((part) => /^\d{1,3}$/.test(part) && Number(part) < 256)) return null
  return Uint8Array.from(parts, Number)
}

function parseIpv6(text: string): Uint8Array | null {
  const [head = '', tail, ...more] = text.toLowerCase().split('::')
  if (more.length > 0) return null
  const front = groups(head)
  const back = tail === undefined ? [] : groups(tail)
  if (front === null || back === null) return null
  const gap = 8 - front.length - back.length
  if (tail === undefined ? gap !== 0 : gap < 1) return null
  const all = [...front, ...Array.from({ length: Math.max(gap, 0) }, () => 0), ...back]
  return Uint8Array.from(all.flatMap((group) => [group >> 8, group & 0xff]))
}

function groups(text: string): number[] | null {
  if (text === '') return []
  const out: number[] = []
  for (const part of text.split(':')) {
    if (part.includes('.')) {
      const v4 = parseIpv4(part)
      if (v4 === null) return null
      out.push(((v4[0] ?? 0) << 8) | (v4[1] ?? 0), ((v4[2] ?? 0) << 8) | (v4[3] ?? 0))
    } else if (/^[0-9a-f]{1,4}$/.test(part)) out.push(Number.parseInt(part, 16))
    else return null
  }
  return out
}
