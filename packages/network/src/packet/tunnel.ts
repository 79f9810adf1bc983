import { byte, long, short } from './bytes.js'
import { behindEtherType, behindPpp, networkOf } from './link.js'

/** Ports of tunnels over UDP (IANA; 8472 is Linux's older one for VXLAN). */
const vxlan = 4789
const vxlanOld = 8472
const geneve = 6081
const gtpUser = 2152
const teredo = 3544
const greInUdp = 4754
const l2tp = 1701
const tzsp = 37_008

/** The IP header inside a tunnel over UDP whose payload is `at`..`end`; -1 when it is no tunnel. */
export function insideUdp(bytes: Uint8Array, at: number, end: number, source: number, destination: number): number {
  switch (destination) {
    case vxlan:
    case vxlanOld:
      return insideVxlan(bytes, at, end)
    case geneve:
      return insideGeneve(bytes, at, end)
    case gtpUser:
      return insideGtp(bytes, at, end)
    case teredo:
      return insideTeredo(bytes, at, end)
    case greInUdp:
      return insideGre(bytes, at, end)
    case l2tp:
      return insideL2tp(bytes, at, end)
    case tzsp:
      return insideTzsp(bytes, at, end)
    default:
      return source === teredo ? insideTeredo(bytes, at, end) : source === l2tp ? insideL2tp(bytes, at, end) : -1
  }
}

/** GRE (RFC 2784, 2890), with ERSPAN of types I to III (draft-foschiano-erspan), transparent Ethernet and PPTP's PPP (RFC 2637). */
export function insideGre(bytes: Uint8Array, at: number, end: number): number {
  if (at + 4 > end) return -1
  const flags = byte(bytes, at)
  const version = byte(bytes, at + 1) & 7
  const type = short(bytes, at + 2)
  if (version === 1) {
    const acknowledged = (byte(bytes, at + 1) & 0x80) !== 0
    return behindPpp(bytes, pppAt(bytes, at + 8 + (flags & 0x10 ? 4 : 0) + (acknowledged ? 4 : 0)), end)
  }
  const sequence = (flags & 0x10) !== 0
  const inner = at + 4 + (flags & 0x80 ? 4 : 0) + (flags & 0x20 ? 4 : 0) + (sequence ? 4 : 0)
  switch (type) {
    case 0x6558:
      return behindEtherType(bytes, inner + 12, end)
    case 0x88be:
      return behindEtherType(bytes, inner + (sequence ? 8 : 0) + 12, end)
    case 0x22eb:
      return behindEtherType(bytes, inner + 12 + (byte(bytes, inner + 11) & 1 ? 8 : 0) + 12, end)
    default:
      return networkOf(type, bytes, inner, end)
  }
}

function pppAt(bytes: Uint8Array, at: number): number {
  return short(bytes, at) === 0xff03 ? at + 2 : at
}

/** RFC 7348. The flag says that the network's number is valid. */
function insideVxlan(bytes: Uint8Array, at: number, end: number): number {
  return (byte(bytes, at) & 8) === 0 ? -1 : behindEtherType(bytes, at + 8 + 12, end)
}

/** RFC 8926. */
function insideGeneve(bytes: Uint8Array, at: number, end: number): number {
  if (at + 8 > end || byte(bytes, at) >> 6 !== 0) return -1
  const inner = at + 8 + (byte(bytes, at) & 0x3f) * 4
  const type = short(bytes, at + 2)
  return type === 0x6558 ? behindEtherType(bytes, inner + 12, end) : networkOf(type, bytes, inner, end)
}

const gtpData = 0xff

/** 3GPP TS 29.281, version 1: user data behind optional fields and a chain of extension headers. */
function insideGtp(bytes: Uint8Array, at: number, end: number): number {
  const flags = byte(bytes, at)
  if (flags >> 4 !== 3 || byte(bytes, at + 1) !== gtpData) return -1
  let inner = at + 8
  if ((flags & 7) !== 0) {
    let next = flags & 4 ? byte(bytes, inner + 3) : 0
    inner += 4
    for (let count = 0; next !== 0 && count < 8 && inner < end; count++) {
      const length = byte(bytes, inner) * 4
      if (length === 0) return -1
      inner += length
      next = byte(bytes, inner - 1)
    }
  }
  return inner < end ? inner : -1
}

/** RFC 4380: IPv6 behind optional indications of authentication and origin. */
function insideTeredo(bytes: Uint8Array, start: number, end: number): number {
  let at = start
  if (short(bytes, at) === 1) at += 13 + byte(bytes, at + 2) + byte(bytes, at + 3)
  if (short(bytes, at) === 0) at += 8
  return at + 40 <= end && byte(bytes, at) >> 4 === 6 ? at : -1
}

/** RFC 2661, data messages: PPP behind optional length, numbers and offset. */
function insideL2tp(bytes: Uint8Array, at: number, end: number): number {
  const flags = short(bytes, at)
  const isControl = (flags & 0x8000) !== 0
  if (isControl || (flags & 0xf) !== 2) return -1
  let inner = at + 6 + (flags & 0x4000 ? 2 : 0) + (flags & 0x0800 ? 4 : 0)
  if ((flags & 0x0200) !== 0) inner += 2 + short(bytes, inner)
  return behindPpp(bytes, pppAt(bytes, inner), end)
}

/** TaZmen Sniffer Protocol, with which routers mirror traffic: tagged fields, then an Ethernet frame. */
function insideTzsp(bytes: Uint8Array, start: number, end: number): number {
  if (byte(bytes, start) !== 1 || long(bytes, start) >>> 16 > 0x0101 || short(bytes, start + 2) !== 1) return -1
  for (let at = start + 4; at < end;) {
    const tag = byte(bytes, at)
    if (tag === 1) return behindEtherType(bytes, at + 1 + 12, end)
    at += tag === 0 ? 1 : 2 + byte(bytes, at + 1)
  }
  return -1
}
