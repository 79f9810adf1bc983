/** Where the IPv4 packet starts in a frame, by link type (tcpdump's LINKTYPE_ numbers); -1 when it holds none. */
export function ipv4At(frame: Uint8Array, linkType: number): number {
  switch (linkType) {
    case linkEthernet:
      return afterEtherType(frame, 12)
    case linkLinuxCooked:
      return afterEtherType(frame, 14)
    case linkLinuxCooked2:
      return word(frame, 0) === ipv4 ? checked(frame, 20) : -1
    case linkLoopback:
      return checked(frame, 4)
    case linkRawBsd:
    case linkRaw:
    case linkIpv4:
      return checked(frame, 0)
    default:
      return -1
  }
}

/** Links whose frames begin with two hardware addresses. */
export const linkEthernet = 1
const linkLoopback = 0
const linkRawBsd = 12
const linkRaw = 101
const linkLinuxCooked = 113
const linkIpv4 = 228
const linkLinuxCooked2 = 276

const ipv4 = 0x0800
const vlanTags = new Set([0x8100, 0x88a8, 0x9100])

function afterEtherType(frame: Uint8Array, typeAt: number): number {
  let at = typeAt
  // two tags are the most that a network of ours puts on
  for (let tags = 0; tags < 2 && vlanTags.has(word(frame, at)); tags++) at += 4
  return word(frame, at) === ipv4 ? checked(frame, at + 2) : -1
}

/** Only where the header is whole and of version 4. */
function checked(frame: Uint8Array, at: number): number {
  const first = frame[at] ?? 0
  return first >>> 4 === 4 && (first & 15) >= 5 && at + (first & 15) * 4 <= frame.length ? at : -1
}

/** A big-endian 16-bit word; 0 beyond the end. */
export function word(frame: Uint8Array, at: number): number {
  return ((frame[at] ?? 0) << 8) | (frame[at + 1] ?? 0)
}

/** Where the transport header starts; -1 in any fragment but the first, which has no ports. */
export function transportAt(frame: Uint8Array, ip: number, protocol: number): number {
  if (frame[ip + 9] !== protocol || (word(frame, ip + 6) & 0x1fff) !== 0) return -1
  const at = ip + ((frame[ip] ?? 0) & 15) * 4
  return at + 8 <= frame.length ? at : -1
}

/** Source address as an unsigned number. */
export function sourceOf(frame: Uint8Array, ip: number): number {
  return word(frame, ip + 12) * 65_536 + word(frame, ip + 14)
}
