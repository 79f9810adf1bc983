import { byte, short, shortLittle } from './bytes.js'
import { behindRadio, llcOfWlan, snapType } from './wlan.js'

/** Link types: tcpdump's list of LINKTYPE_ values. */
const link = {
  bsdLoopback: 0,
  ethernet: 1,
  ppp: 9,
  fddi: 10,
  rawOld: 12,
  rawOpenBsd: 14,
  pppHdlc: 50,
  pppoe: 51,
  raw: 101,
  ciscoHdlc: 104,
  wlan: 105,
  frameRelay: 107,
  loopback: 108,
  linuxCooked: 113,
  pfLog: 117,
  prism: 119,
  radiotap: 127,
  avs: 163,
  ppi: 192,
  ipv4: 228,
  ipv6: 229,
  nfLog: 239,
  linuxCooked2: 276,
} as const

/**
 * Finds the IP header of a packet of the given link type.
 * VLAN tags IEEE 802.1Q/ad; PPPoE RFC 2516; MPLS RFC 3032; LLC and SNAP IEEE 802.2.
 *
 * @returns the offset of the IP header, or -1
 */
export function ipOffset(bytes: Uint8Array, start: number, end: number, linkType: number): number {
  switch (linkType) {
    case link.ethernet:
      return behindEtherType(bytes, start + 12, end)
    case link.raw:
    case link.rawOld:
    case link.rawOpenBsd:
    case link.ipv4:
    case link.ipv6:
      return start
    case link.bsdLoopback:
    case link.loopback:
      return start + 4
    case link.linuxCooked:
      return behindEtherType(bytes, start + 14, end)
    case link.linuxCooked2:
      return start + 20 > end ? -1 : networkOf(short(bytes, start), bytes, start + 20, end)
    case link.ppp:
    case link.pppHdlc:
      return behindPpp(bytes, byte(bytes, start) === 0xff ? start + 2 : start, end)
    case link.pppoe:
      return behindPpp(bytes, start + 6, end)
    case link.ciscoHdlc:
      return behindEtherType(bytes, start + 2, end)
    case link.frameRelay:
      return behindFrameRelay(bytes, start, end)
    case link.fddi:
      return behindLlc(bytes, start + 13, end)
    case link.pfLog:
      return start + ((byte(bytes, start) + 3) & ~3)
    case link.nfLog:
      return behindNfLog(bytes, start, end)
    case link.wlan:
      return behindLlc(bytes, llcOfWlan(bytes, start, end), end)
    case link.radiotap:
      return behindLlc(bytes, llcOfWlan(bytes, behindRadio('radiotap', bytes, start), end), end)
    case link.prism:
      return behindLlc(bytes, llcOfWlan(bytes, behindRadio('prism', bytes, start), end), end)
    case link.avs:
      return behindLlc(bytes, llcOfWlan(bytes, behindRadio('avs', bytes, start), end), end)
    case link.ppi:
      return behindPpi(bytes, start, end)
    default:
      return -1
  }
}

/** The IP header behind the EtherType at `at`, or behind LLC where a length stands in its place. */
export function behindEtherType(bytes: Uint8Array, at: number, end: number): number {
  if (at + 2 > end) return -1
  const type = short(bytes, at)
  return type < 0x600 ? behindLlc(bytes, at + 2, end) : networkOf(type, bytes, at + 2, end)
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
      case 0x9200:
        type = short(bytes, at + 2)
        at += 4
        if (type < 0x600) return behindLlc(bytes, at, end)
        break
      case 0x8926: // VN-tag, IEEE 802.1BR's forerunner
        type = short(bytes, at + 4)
        at += 6
        break
      case 0x8864:
        return behindPpp(bytes, at + 6, end)
      case 0x8847:
      case 0x8848:
        return behindLabels(bytes, at, end)
      default:
        return -1
    }
  }
  return -1
}

/** The IP header behind PPP's protocol number, of one byte or two (RFC 1661). */
export function behindPpp(bytes: Uint8Array, at: number, end: number): number {
  if (at + 2 > end) return -1
  const long = (byte(bytes, at) & 1) === 0
  const type = long ? short(bytes, at) : byte(bytes, at)
  const next = at + (long ? 2 : 1)
  if (type === 0x281) return behindLabels(bytes, next, end)
  return (type === 0x21 || type === 0x57) && next < end ? next : -1
}

function behindLlc(bytes: Uint8Array, at: number, end: number): number {
  const type = snapType(bytes, at, end)
  return type < 0 ? -1 : networkOf(type, bytes, at + 8, end)
}

/** RFC 2427 (NLPID 0xCC is IPv4, 0x8E IPv6), or Cisco's EtherType. */
function behindFrameRelay(bytes: Uint8Array, start: number, end: number): number {
  if (start + 6 > end) return -1
  if (byte(bytes, start + 2) !== 3) return behindEtherType(bytes, start + 2, end)
  const nlpid = byte(bytes, start + 3)
  return nlpid === 0xcc || nlpid === 0x8e ? start + 4 : -1
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

const nfLogPayload = 9

/** Netfilter's log: fields of length, type and value; the packet is one of them. */
function behindNfLog(bytes: Uint8Array, start: number, end: number): number {
  for (let at = start + 4; at + 4 <= end;) {
    const length = shortLittle(bytes, at)
    if (length < 4) return -1
    if ((shortLittle(bytes, at + 2) & 0x7fff) === nfLogPayload) return at + 4
    at += (length + 3) & ~3
  }
  return -1
}

/** PPI names the link type of what it carries. */
function behindPpi(bytes: Uint8Array, start: number, end: number): number {
  const inner = shortLittle(bytes, start + 4)
  return inner === link.ppi ? -1 : ipOffset(bytes, behindRadio('ppi', bytes, start), end, inner)
}
