import { isIP } from 'node:net'

/** An address in the form that is compared; null when the text is none. `::ffff:1.2.3.4` is the IPv4 address in it. */
export function addressOf(text: string | undefined): string | null {
  if (text === undefined) return null
  const plain = text.trim().replace(/^\[(.*)\]$/, '$1')
  const family = isIP(plain)
  if (family === 4) return plain
  if (family !== 6) return null
  const mapped = /^::ffff:(\d+\.\d+\.\d+\.\d+)$/i.exec(plain)
  if (mapped?.[1] !== undefined) return mapped[1]
  // the WHATWG URL parser writes IPv6 in its shortest form (RFC 5952)
  return new URL(`http://[${plain.replace(/%.*$/, '')}]/`).hostname.slice(1, -1)
}

export function portOf(text: string | undefined): number | null {
  if (text === undefined || !/^\s*\d{1,5}(\.0)?\s*$/.test(text)) return null
  const port = Number(text)
  return port <= 65_535 ? port : null
}

/** `aa:bb:cc:dd:ee:ff` from `AA-BB-…`, `aabb.ccdd.eeff`, `aabb-ccdd-eeff`, `aabbccddeeff`; null when the text is none. */
export function macOf(text: string | undefined): string | null {
  if (text === undefined) return null
  const plain = text.trim()
  if (
    !/^[0-9a-f]{1,2}([:-][0-9a-f]{1,2}){5}$|^[0-9a-f]{4}([.-][0-9a-f]{4}){2}$|^[0-9a-f]{12}$|^[0-9a-f]{6}[:-][0-9a-f]{6}$/i.test(
      plain,
    )
  )
    return null
  const pairs = plain.split(/[:-]/)
  const digits = (
    pairs.length === 6 ? pairs.map((pair) => pair.padStart(2, '0')).join('') : plain.replace(/[.:-]/g, '')
  ).toLowerCase()
  if (/^0{12}$|^f{12}$/.test(digits)) return null
  return digits.replace(/..(?!$)/g, '$&:')
}

/** Whether an address is of a kind that is not routed on the internet (RFC 1918, RFC 6598, RFC 4193, link-local). */
export function isInsideAddress(address: string): boolean {
  if (address.includes(':')) return /^f[cd]|^fe[89ab]/i.test(address)
  const [a = 0, b = 0] = address.split('.').map(Number)
  return (
    a === 10 ||
    (a === 172 && b >= 16 && b <= 31) ||
    (a === 192 && b === 168) ||
    (a === 100 && b >= 64 && b <= 127) ||
    (a === 169 && b === 254)
  )
}
