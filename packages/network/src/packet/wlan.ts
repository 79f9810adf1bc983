import { byte, long, short, shortLittle } from './bytes.js'

const avsCookie = 0x80211001
const prismBytes = 144

/** Where the 802.11 frame begins behind what the driver noted of its reception; -1 when it is cut. */
export function behindRadio(kind: 'radiotap' | 'prism' | 'avs' | 'ppi', bytes: Uint8Array, start: number): number {
  switch (kind) {
    case 'radiotap':
    case 'ppi':
      return start + shortLittle(bytes, start + 2)
    case 'prism':
      return long(bytes, start) >>> 12 === avsCookie >>> 12 ? start + long(bytes, start + 4) : start + prismBytes
    case 'avs':
      return start + long(bytes, start + 4)
  }
}

const dataFrame = 2
const qosSubtype = 8
const withoutDataSubtype = 4

/**
 * Finds the LLC header in a data frame of 802.11 (IEEE 802.11-2020, 9.3.2) that is not encrypted; of an aggregate the first
 * part. -1 when there is none.
 */
export function llcOfWlan(bytes: Uint8Array, start: number, end: number): number {
  if (start < 0 || start + 24 > end) return -1
  const control = byte(bytes, start)
  const flags = byte(bytes, start + 1)
  const subtype = control >> 4
  const isProtected = (flags & 0x40) !== 0
  if (((control >> 2) & 3) !== dataFrame || (subtype & withoutDataSubtype) !== 0 || isProtected) return -1
  let at = start + 24
  if ((flags & 3) === 3) at += 6
  if ((subtype & qosSubtype) === 0) return at
  const aggregate = (byte(bytes, at) & 0x80) !== 0
  at += 2
  if ((flags & 0x80) !== 0) at += 4
  return aggregate ? at + 14 : at
}

/** The EtherType behind LLC and SNAP (IEEE 802.2), or -1. Its two bytes end 8 bytes behind `at`. */
export function snapType(bytes: Uint8Array, at: number, end: number): number {
  if (at < 0 || at + 8 > end || short(bytes, at) !== 0xaaaa || byte(bytes, at + 2) !== 3) return -1
  return short(bytes, at + 6)
}
