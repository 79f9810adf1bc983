import { byte, long, short, shortLittle } from '../packet/bytes.js'

/**
 * Whether a segment is of a protocol by which meters, controllers and sensors are asked by the clock. Their rhythm is like
 * mining's, and what they are can be read, so they are not judged by it. A segment must be built as the protocol asks for from
 * its first byte to its last, or carry its checksum: what is encrypted does not get there by chance.
 */
export function isFieldProtocol(bytes: Uint8Array, at: number, length: number): boolean {
  switch (byte(bytes, at)) {
    case 0x05:
      return isDnp3(bytes, at, length)
    case 0x68:
      return isIec104(bytes, at, length)
    case 0x03:
      return isTpkt(bytes, at, length)
    case 0x10:
      return isMqttConnect(bytes, at, length)
    default:
      return isModbus(bytes, at, length) || isEtherNetIp(bytes, at, length)
  }
}

/** DNP3's link layer (IEEE 1815-2012, 9.2.4): 05 64, length, control, addresses, and a CRC over these eight bytes. */
function isDnp3(bytes: Uint8Array, at: number, length: number): boolean {
  if (length < 10 || byte(bytes, at + 1) !== 0x64 || byte(bytes, at + 2) < 5) return false
  let crc = 0
  for (let i = at; i < at + 8; i++) {
    crc ^= byte(bytes, i)
    for (let bit = 0; bit < 8; bit++) crc = (crc & 1) === 0 ? crc >>> 1 : (crc >>> 1) ^ 0xa6bc
  }
  return (~crc & 0xffff) === shortLittle(bytes, at + 8)
}

/** Modbus/TCP (Modbus Messaging on TCP/IP, 3.1.3): number, protocol 0, length of what follows, unit, function; one or several. */
function isModbus(bytes: Uint8Array, start: number, length: number): boolean {
  const end = start + length
  let at = start
  while (at + 8 <= end) {
    const size = short(bytes, at + 4)
    const code = byte(bytes, at + 7) & 0x7f
    if (short(bytes, at + 2) !== 0 || size < 2 || size > 254 || code === 0) return false
    at += 6 + size
  }
  return at === end && length > 0
}

/** IEC 60870-5-104, 5.1: 68, length, four control octets of which two bits tell three formats; one or several. */
function isIec104(bytes: Uint8Array, start: number, length: number): boolean {
  const end = start + length
  let at = start
  while (at + 6 <= end) {
    const size = byte(bytes, at + 1)
    const format = byte(bytes, at + 2) & 3
    if (byte(bytes, at) !== 0x68 || size < 4 || size > 253) return false
    // supervisory and unnumbered frames have no more than the control octets
    if ((format === 1 || format === 3) && size !== 4) return false
    at += 2 + size
  }
  return at === end
}

/** TPKT (RFC 1006, 6) with a transport PDU (ISO 8073) as S7 controllers and their like speak: one or several. */
function isTpkt(bytes: Uint8Array, start: number, length: number): boolean {
  const end = start + length
  let at = start
  while (at + 7 <= end) {
    const size = short(bytes, at + 2)
    const header = byte(bytes, at + 4)
    const kind = byte(bytes, at + 5) & 0xf0
    if (short(bytes, at) !== 0x0300 || header + 5 > size || !transportKinds.has(kind)) return false
    at += size
  }
  return at === end
}

/** Connection request and confirm, disconnect, data. */
const transportKinds: ReadonlySet<number> = new Set([0xe0, 0xd0, 0x80, 0xf0])

/** MQTT 3.1 to 5 (OASIS, 3.1): CONNECT with its length and the protocol's name. */
function isMqttConnect(bytes: Uint8Array, at: number, length: number): boolean {
  let size = 0
  let next = at + 1
  for (let shift = 0; shift < 28; shift += 7) {
    const part = byte(bytes, next++)
    size |= (part & 0x7f) << shift
    if ((part & 0x80) === 0) break
  }
  if (next + size < at + length) return false
  const name = long(bytes, next + 2)
  return (short(bytes, next) === 4 && name === mqtt) || (short(bytes, next) === 6 && name === mqis)
}

const mqtt = 0x4d515454
const mqis = 0x4d514973

/** EtherNet/IP's encapsulation (ODVA, volume 2, 2-3): command, length of what follows, session, status, context, options 0. */
function isEtherNetIp(bytes: Uint8Array, at: number, length: number): boolean {
  if (length < 24 || shortLittle(bytes, at + 2) !== length - 24 || long(bytes, at + 20) !== 0) return false
  return encapsulated.has(shortLittle(bytes, at))
}

/** NOP, ListServices, ListIdentity, ListInterfaces, RegisterSession, UnRegisterSession, SendRRData, SendUnitData. */
const encapsulated: ReadonlySet<number> = new Set([0x00, 0x04, 0x63, 0x64, 0x65, 0x66, 0x6f, 0x70])
