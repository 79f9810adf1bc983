import { createCipheriv, createDecipheriv } from 'node:crypto'
import { type ClientHello, readClientHello } from './client-hello.js'
import { clientInitialKeys, type InitialKeys, quicVersion } from './quic-keys.js'

const tagBytes = 16
const sampleBytes = 16
const longestId = 20
const helloBytesLimit = 16 * 1024

/** Whether a UDP payload begins as a client's first QUIC packet does (RFC 8999, 5.1; RFC 9000, 14.1 and 17.2.2). */
export function opensQuic(bytes: Uint8Array, at: number, length: number): boolean {
  const first = bytes[at] ?? 0
  if (length < 1200 || (first & 0xc0) !== 0xc0) return false
  const version = quicVersion(new DataView(bytes.buffer, bytes.byteOffset + at, 5).getUint32(1))
  return version !== null && ((first >> 4) & 3) === version.initial
}

/**
 * Reads what a QUIC client says before there are keys: its hello, which may lie in several Initial packets and in any order
 * within them. One for each connection; let go of it once `hello` is there or `over`.
 */
export class QuicHello {
  hello: ClientHello | null = null
  over = false
  #keys: InitialKeys | null = null
  #packets = 0
  #crypto = new Uint8Array(0)
  #known = new Uint8Array(0)

  /** Takes a datagram of the client. */
  read(datagram: Uint8Array): void {
    const crypto = this.#open(datagram)
    if (crypto === null || ++this.#packets > 4) this.over = true
    else if (this.#keepFrames(crypto)) this.#tryHello()
  }

  /** The frames of an Initial packet without their protection (RFC 9001, 5.3 and 5.4); null when it is none. */
  #open(bytes: Uint8Array): Uint8Array | null {
    if (!opensQuic(bytes, 0, bytes.length)) return null
    const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.length)
    const version = quicVersion(view.getUint32(1))
    const idLength = view.getUint8(5)
    if (version === null || idLength > longestId) return null
    const id = bytes.subarray(6, 6 + idLength)
    const token = variable(view, 7 + idLength + view.getUint8(6 + idLength))
    const length = token === null ? null : variable(view, token.end + token.value)
    if (length === null) return null
    const numberAt = length.end
    const end = numberAt + length.value
    if (end > bytes.length || length.value < 4 + sampleBytes) return null
    // later packets are under the keys of the first one's connection id, until the server asks to try again (RFC 9000, 8.1.2)
    const known = this.#keys === null ? null : unprotect(bytes, numberAt, end, this.#keys)
    if (known !== null) return known
    this.#keys = clientInitialKeys(version, id)
    return unprotect(bytes, numberAt, end, this.#keys)
  }

  #keepFrames(frames: Uint8Array): boolean {
    const view = new DataView(frames.buffer, frames.byteOffset, frames.length)
    for (let at = 0; at < frames.length;) {
      const type = view.getUint8(at++)
      if (type === 0 || type === 1) continue
      if (type === 2 || type === 3) {
        const end = behindAck(view, at, type === 3)
        if (end === null) return false
        at = end
        continue
      }
      const offset = type === 6 ? variable(view, at) : null
      const length = offset === null ? null : variable(view, offset.end)
      if (offset === null || length === null) return false
      const data = frames.subarray(length.end, length.end + length.value)
      if (offset.value + data.length > helloBytesLimit) return false
      this.#makeRoom(offset.value + data.length)
      this.#crypto.set(data, offset.value)
      this.#known.fill(1, offset.value, offset.value + data.length)
      at = length.end + length.value
    }
    return true
  }

  #makeRoom(bytes: number): void {
    if (bytes <= this.#crypto.length) return
    const [crypto, known] = [this.#crypto, this.#known]
    const size = Math.min(helloBytesLimit, Math.max(2048, bytes * 2))
    this.#crypto = new Uint8Array(size)
    this.#crypto.set(crypto)
    this.#known = new Uint8Array(size)
    this.#known.set(known)
  }

  /** The hello's own length says when it is whole. */
  #tryHello(): void {
    const length = 4 + (((this.#crypto[1] ?? 0) << 16) | ((this.#crypto[2] ?? 0) << 8) | (this.#crypto[3] ?? 0))
    const gap = this.#known.indexOf(0)
    const known = gap < 0 ? this.#known.length : gap
    if (known < 4 || known < Math.min(length, helloBytesLimit)) return
    const record = new Uint8Array(5 + Math.min(length, helloBytesLimit))
    record.set([0x16, 3, 1, length >> 8, length & 0xff])
    record.set(this.#crypto.subarray(0, record.length - 5), 5)
    this.hello = readClientHello(record)
    this.over = true
  }
}

function unprotect(bytes: Uint8Array, numberAt: number, end: number, keys: InitialKeys): Uint8Array | null {
  const sample = bytes.subarray(numberAt + 4, numberAt + 4 + sampleBytes)
  const mask = createCipheriv('aes-128-ecb', keys.headerKey, null).update(sample)
  const header = Uint8Array.from(bytes.subarray(0, numberAt + 4))
  header[0] = (header[0] ?? 0) ^ ((mask[0] ?? 0) & 0x0f)
  const numberBytes = (header[0] & 3) + 1
  const nonce = Uint8Array.from(keys.iv)
  for (let i = 0; i < numberBytes; i++) {
    const value = (header[numberAt + i] ?? 0) ^ (mask[1 + i] ?? 0)
    header[numberAt + i] = value
    const at = nonce.length - numberBytes + i
    nonce[at] = (nonce[at] ?? 0) ^ value
  }
  const decipher = createDecipheriv('aes-128-gcm', keys.key, nonce)
  decipher.setAAD(header.subarray(0, numberAt + numberBytes))
  decipher.setAuthTag(bytes.subarray(end - tagBytes, end))
  try {
    return Buffer.concat([decipher.update(bytes.subarray(numberAt + numberBytes, end - tagBytes)), decipher.final()])
  } catch {
    // the tag does not fit: these bytes only looked like a client's Initial
    return null
  }
}

/** RFC 9000, 19.3. */
function behindAck(view: DataView, start: number, congestion: boolean): number | null {
  let at = start
  let fields = 4
  for (let i = 0; i < fields; i++) {
    const field = variable(view, at)
    if (field === null) return null
    if (i === 2) fields += field.value * 2 + (congestion ? 3 : 0)
    if (fields > 512) return null
    at = field.end
  }
  return at
}

/** A number of 1, 2, 4 or 8 bytes (RFC 9000, 16). */
function variable(view: DataView, at: number): { value: number; end: number } | null {
  if (at >= view.byteLength) return null
  const bytes = 1 << (view.getUint8(at) >> 6)
  if (at + bytes > view.byteLength) return null
  let value = view.getUint8(at) & 0x3f
  for (let i = 1; i < bytes; i++) value = value * 256 + view.getUint8(at + i)
  return { value, end: at + bytes }
}
