/** One DER element with what it holds. */
function element(tag: number, ...content: readonly Uint8Array[]): Uint8Array {
  const body = Buffer.concat(content)
  const length = body.length < 0x80 ? [body.length] : [0x82, body.length >> 8, body.length & 0xff]
  return Buffer.concat([Uint8Array.of(tag, ...length), body])
}

const text = (value: string) => element(0x0c, Buffer.from(value))
const nameOf = (common: string) =>
  element(0x30, element(0x31, element(0x30, element(0x06, Uint8Array.of(0x55, 4, 3)), text(common))))
const nothing = element(0x30)

/** A certificate with nothing in it but names; `issuer` signed for `subject`. */
export function certificateOf(issuer: string, subject: string, hosts: readonly string[]): Uint8Array {
  const alternative = element(0x30, ...hosts.map((host) => element(0x82, Buffer.from(host))))
  const extension = element(0x30, element(0x06, Uint8Array.of(0x55, 0x1d, 0x11)), element(0x04, alternative))
  return element(
    0x30,
    element(
      0x30,
      element(0xa0, element(0x02, Uint8Array.of(2))),
      element(0x02, Uint8Array.of(7)),
      nothing,
      nameOf(issuer),
      nothing,
      nameOf(subject),
      nothing,
      ...(hosts.length === 0 ? [] : [element(0xa3, element(0x30, extension))]),
    ),
    nothing,
    element(0x03, Uint8Array.of(0)),
  )
}

const handshake = (type: number, body: Uint8Array) =>
  Buffer.concat([Uint8Array.of(type, 0, body.length >> 8, body.length & 0xff), body])
const lengthOf = (body: Uint8Array) => Uint8Array.of(0, body.length >> 8, body.length & 0xff)

/** What a server says in clear (TLS 1.2), or with `version` 1.3, cut into records of so many bytes. */
export function serverFlight(certificate: Uint8Array, version: '1.2' | '1.3', recordBytes: number): Uint8Array {
  const extensions = version === '1.3' ? [0, 6, 0, 43, 0, 2, 3, 4] : [0, 4, 0xff, 1, 0, 0]
  const hello = handshake(2, Uint8Array.from([3, 3, ...Array<number>(32).fill(9), 0, 0xc0, 0x2f, 0, ...extensions]))
  const one = Buffer.concat([lengthOf(certificate), certificate])
  const messages = Buffer.concat([hello, handshake(11, Buffer.concat([lengthOf(one), one])), handshake(14, nothing)])
  const records: Uint8Array[] = []
  for (let at = 0; at < messages.length; at += recordBytes) {
    const part = messages.subarray(at, at + recordBytes)
    records.push(Uint8Array.of(0x16, 3, 3, part.length >> 8, part.length & 0xff), part)
  }
  return Buffer.concat(records)
}
