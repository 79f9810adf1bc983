/** What the certificate of a TLS server says, as far as mining asks for it. */
export interface ServerCertificate {
  /** Names of hosts, in lower case; a wildcard keeps its star. */
  readonly names: readonly string[]
  /** Made out by its own subject. */
  readonly selfSigned: boolean
}

const sequence = 0x30
const utf8Like: ReadonlySet<number> = new Set([0x0c, 0x13, 0x16])
const version = 0xa0
const extensions = 0xa3
const dnsName = 0x82
const octets = 0x04
const namesLimit = 64
/** Object identifiers 2.5.4.3 and 2.5.29.17, as they are encoded. */
const commonName = [0x55, 0x04, 0x03]
const alternativeNames = [0x55, 0x1d, 0x11]

interface Element {
  readonly tag: number
  /** Where the content begins and ends. */
  readonly start: number
  readonly end: number
}

/** Reads names out of an X.509 certificate (RFC 5280, 4.1, in DER); null when the bytes are none. */
export function readCertificate(bytes: Uint8Array): ServerCertificate | null {
  const certificate = elementAt(bytes, 0, bytes.length)
  const body = certificate === null ? null : elementAt(bytes, certificate.start, certificate.end)
  if (certificate?.tag !== sequence || body?.tag !== sequence) return null
  const parts = elementsIn(bytes, body)
  // serial, algorithm, issuer, validity, subject, key
  const [, , issuer, , subject, key] = parts[0]?.tag === version ? parts.slice(1) : parts
  if (issuer === undefined || subject === undefined || key === undefined) return null
  const extended = parts.find(({ tag }) => tag === extensions)
  const names = [...(extended === undefined ? [] : namesOf(bytes, extended)), ...commonNames(bytes, subject)]
  return { names: [...new Set(names)].slice(0, namesLimit), selfSigned: same(bytes, issuer, subject) }
}

function namesOf(bytes: Uint8Array, extended: Element): string[] {
  const [list] = elementsIn(bytes, extended)
  for (const extension of list === undefined ? [] : elementsIn(bytes, list)) {
    const [identifier, ...values] = elementsIn(bytes, extension)
    const value = values.find(({ tag }) => tag === octets)
    if (identifier === undefined || value === undefined || !is(bytes, identifier, alternativeNames)) continue
    const [general] = elementsIn(bytes, value)
    if (general === undefined) continue
    return elementsIn(bytes, general).flatMap((name) => (name.tag === dnsName ? hostOf(bytes, name) : []))
  }
  return []
}

function commonNames(bytes: Uint8Array, subject: Element): string[] {
  return elementsIn(bytes, subject)
    .flatMap((set) => elementsIn(bytes, set))
    .flatMap((pair) => {
      const [identifier, value] = elementsIn(bytes, pair)
      if (identifier === undefined || value === undefined || !is(bytes, identifier, commonName)) return []
      return utf8Like.has(value.tag) ? hostOf(bytes, value) : []
    })
}

/** A text that may be the name of a host. */
function hostOf(bytes: Uint8Array, { start, end }: Element): string[] {
  const text = Buffer.from(bytes.subarray(start, end)).toString('latin1').toLowerCase()
  return /^(?:\*\.)?[a-z0-9_-]+(?:\.[a-z0-9_-]+)+$/.test(text) && text.length <= 255 ? [text] : []
}

function is(bytes: Uint8Array, { start, end }: Element, identifier: readonly number[]): boolean {
  return end - start === identifier.length && identifier.every((byte, i) => bytes[start + i] === byte)
}

function same(bytes: Uint8Array, a: Element, b: Element): boolean {
  return Buffer.compare(bytes.subarray(a.start, a.end), bytes.subarray(b.start, b.end)) === 0
}

const elementsLimit = 256

function elementsIn(bytes: Uint8Array, { start, end }: Element): Element[] {
  const elements: Element[] = []
  let at = start
  while (at < end && elements.length < elementsLimit) {
    const element = elementAt(bytes, at, end)
    if (element === null) break
    elements.push(element)
    at = element.end
  }
  return elements
}

/** One element of definite length (X.690, 8.1); null when it does not lie within `limit`. */
function elementAt(bytes: Uint8Array, at: number, limit: number): Element | null {
  if (at + 2 > limit) return null
  const short = bytes[at + 1] ?? 0
  const lengthBytes = short < 0x80 ? 0 : short & 0x7f
  if (short === 0x80 || lengthBytes > 3 || at + 2 + lengthBytes > limit) return null
  let length = short < 0x80 ? short : 0
  for (let i = 0; i < lengthBytes; i++) length = length * 256 + (bytes[at + 2 + i] ?? 0)
  const start = at + 2 + lengthBytes
  return start + length > limit ? null : { tag: bytes[at] ?? 0, start, end: start + length }
}
