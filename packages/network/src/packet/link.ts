const ethernet = 1
const bsdLoopback = 0
const ppp = 9
const rawIpOld = [12, 14]
const rawIp = 101
const loopback = 108
const linuxCooked = 113
const linuxCooked2 = 276
const ipv4 = 228
const ipv6 = 229

/**
 * Finds the IP header of a packet of the given link type.
 * Link types: tcpdump's list of LINKTYPE_ values; VLAN tags IEEE 802.1Q/ad; PPPoE RFC 2516; MPLS RFC 3032.
 *
 * @returns the offset of the IP header, or -1
 */
export function ipOffset(bytes: Uint8Array, start: number, end: number, linkType: number): number {
  if (linkType === ethernet) return behindEtherType(bytes, start + 12, end)
  if (linkType === rawIp || linkType === ipv4 || linkType === ipv6 || rawIpOld.includes(linkType)) return start
  if (linkType === bsdLoopback || linkType === loopback) return start + 4
  if (linkType === linuxCooked) return behindEtherType(bytes, start + 14, end)
  if (linkType === linuxCooked2) {
    if (start + 20 > end) return -1
    return networkOf(short(bytes, start), bytes, start + 20, end)
  }
  if (linkType === ppp) {
    const at = bytes[start] === 0xff ? start + 2 : start
    return at + 2 <= end ? behindPpp(bytes, at, end) : -1
  }
  return -1
}

function behindEtherType(bytes: Uint8Array, at: number, end: number): number {
  return at + 2 <= end ? networkOf(short(bytes, at), bytes, at + 2, end) : -1
}

/** The IP header behind an EtherType, through any number of tags and labels. */
export function networkOf(etherType: number, bytes: Uint8Array, start: number, end: number): number {
  let type = etherType
  let at = start
  for (let depth = 0; depth < 8 && at + 4 <= end; depth++) {
    switch (type) {
      case 0x0800:
      case 0x86dd:
        return at
      case 0x8100:
      case 0x88a8:
      case 0x9100:
        type = short(bytes, at + 2)
        at += 4
        break
      case 0x8864:
        return at + 8 <= end ? behindPpp(bytes, at + 6, end) : -1
      case 0x8847:
      case 0x8848:
        return behindLabels(bytes, at, end)
      default:
        return -1
    }
  }
  return -1
}

function behindPpp(bytes: Uint8Array, at: number, end: number): number {
  const long = (byte(bytes, at) & 1) === 0
  const type = long ? short(bytes, at) : byte(bytes, at)
  const next = at + (long ? 2 : 1)
  return (type === 0x21 || type === 0x57) && next < end ? next : -1
}

function behindLabels(bytes: Uint8Array, start: number, end: number): number {
  for (let at = start; at + 4 < end; at += 4) {
    if ((byte(bytes, at + 2) & 1) === 0) continue
    const version = byte(bytes, at + 4) >> 4
    if (version === 4 || version === 6) return at + 4
    // a pseudowire carries a whole frame, behind a control word of zero bits or without it
    const frame = version === 0 ? at + 8 : at + 4
    return behindEtherType(bytes, frame + 12, end)
  }
  return -1
}

function byte(bytes: Uint8Array, at: number): number {
  return bytes[at] ?? 0
}

function short(bytes: Uint8Array, at: number): number {
  return (byte(bytes, at) << 8) | byte(bytes, at + 1)
}
