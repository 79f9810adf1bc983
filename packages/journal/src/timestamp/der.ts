/** ASN.1 in the distinguished encoding (ITU-T X.690): as much as time stamps need. */

export const tag = {
  integer: 0x02,
  octets: 0x04,
  null: 0x05,
  oid: 0x06,
  boolean: 0x01,
  time: 0x18,
  sequence: 0x30,
  set: 0x31,
  explicit0: 0xa0,
}

export function encode(tagByte: number, ...contents: Uint8Array[]): Buffer {
  const content = Buffer.concat(contents)
  return Buffer.concat([Buffer.from([tagByte]), encodeLength(content.length), content])
}

function encodeLength(length: number): Buffer {
  if (length < 0x80) return Buffer.from([length])
  const bytes: number[] = []
  for (let rest = length; rest > 0; rest = Math.floor(rest / 256)) bytes.unshift(rest % 256)
  return Buffer.from([0x80 | bytes.length, ...bytes])
}

/** A non-negative INTEGER. */
export function encodeInteger(value: bigint): Buffer {
  let digits = value.toString(16)
  if (digits.length % 2 === 1) digits = `0${digits}`
  if (Number.parseInt(digits.slice(0, 2), 16) >= 0x80) digits = `00${digits}`
  return encode(tag.integer, Buffer.from(digits, 'hex'))
}

/** An OBJECT IDENTIFIER from its dotted form. */
export function encodeOid(dotted: string): Buffer {
  const [first = 0, second = 0, ...rest] = dotted.split('.').map(Number)
  const bytes = [first * 40 + second]
  for (const arc of rest) {
    const digits = [arc % 128]
    for (let left = Math.floor(arc / 128); left > 0; left = Math.floor(left / 128)) digits.unshift((left % 128) | 0x80)
    bytes.push(...digits)
  }
  return encode(tag.oid, Buffer.from(bytes))
}

export interface Node {
  readonly tag: number
  readonly content: Buffer
}

/** Reads the elements that lie side by side in `bytes`. @throws RangeError when one reaches beyond the end, or its length is not definite */
export function decode(bytes: Buffer): Node[] {
  const nodes: Node[] = []
  for (let at = 0; at < bytes.length;) {
    const tagByte = bytes.readUInt8(at)
    let length = bytes.readUInt8(at + 1)
    at += 2
    if (length === 0x80) throw new RangeError('a length without end')
    if (length > 0x80) {
      const digits = length & 0x7f
      if (digits > 6) throw new RangeError('a length beyond reach')
      length = bytes.readUIntBE(at, digits)
      at += digits
    }
    if (at + length > bytes.length) throw new RangeError('an element reaches beyond the end')
    nodes.push({ tag: tagByte, content: bytes.subarray(at, at + length) })
    at += length
  }
  return nodes
}

export function decodeOid(content: Buffer): string {
  const [first = 0] = content
  const arcs = [Math.min(2, Math.floor(first / 40)), first - 40 * Math.min(2, Math.floor(first / 40))]
  let arc = 0
  for (const byte of content.subarray(1)) {
    arc = arc * 128 + (byte & 0x7f)
    if (byte < 0x80) {
      arcs.push(arc)
      arc = 0
    }
  }
  return arcs.join('.')
}
