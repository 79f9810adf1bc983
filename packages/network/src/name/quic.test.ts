import { createCipheriv } from 'node:crypto'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { QuicHello } from './quic.js'
import { clientInitialKeys, quicVersion } from './quic-keys.js'

const destination = Uint8Array.from(Buffer.from('8394c8f03e515708', 'hex'))

/** A ClientHello without its record header, naming `host`. */
function hello(host: string): Buffer {
  const name = Buffer.from(host)
  const short = (value: number) => Buffer.from([value >> 8, value & 0xff])
  const serverName = Buffer.concat([short(name.length + 3), Buffer.from([0]), short(name.length), name])
  const extension = Buffer.concat([short(0), short(serverName.length), serverName])
  const body = Buffer.concat([
    Buffer.from([3, 3]),
    Buffer.alloc(32, 7),
    Buffer.from([0, 0, 2, 0x13, 1, 1, 0]),
    short(extension.length),
    extension,
  ])
  return Buffer.concat([Buffer.from([1, 0]), short(body.length), body])
}

const cryptoFrame = (data: Uint8Array, offset: number) =>
  Buffer.concat([
    Buffer.from([6, 0x40 | (offset >> 8), offset & 0xff, 0x40 | (data.length >> 8), data.length & 0xff]),
    data,
  ])

/** Protects frames as a client does (RFC 9001, 5.3 and 5.4). */
function initial(frames: Uint8Array, number: number, versionNumber = 1): Uint8Array {
  const version = quicVersion(versionNumber)
  if (version === null) throw new Error('no such version')
  const keys = clientInitialKeys(version, destination)
  const plain = Buffer.concat([frames, Buffer.alloc(Math.max(0, 1180 - frames.length))])
  const length = 4 + plain.length + 16
  const header = Buffer.concat([
    Buffer.from([0xc3 | (version.initial << 4)]),
    Buffer.from(versionNumber.toString(16).padStart(8, '0'), 'hex'),
    Buffer.from([destination.length]),
    destination,
    Buffer.from([0, 0, 0x40 | (length >> 8), length & 0xff, 0, 0, 0, number]),
  ])
  const nonce = Buffer.from(keys.iv)
  nonce[11] = (nonce[11] ?? 0) ^ number
  const cipher = createCipheriv('aes-128-gcm', keys.key, nonce)
  cipher.setAAD(header)
  const body = Buffer.concat([cipher.update(plain), cipher.final(), cipher.getAuthTag()])
  const mask = createCipheriv('aes-128-ecb', keys.headerKey, null).update(body.subarray(0, 16))
  header[0] = (header[0] ?? 0) ^ ((mask[0] ?? 0) & 0x0f)
  for (let i = 0; i < 4; i++) {
    const at = header.length - 4 + i
    header[at] = (header[at] ?? 0) ^ (mask[1 + i] ?? 0)
  }
  return Buffer.concat([header, body])
}

describe('QUIC', () => {
  it('derives the keys of RFC 9001, appendix A.1', () => {
    const version = quicVersion(1)
    expect(version).not.toBeNull()
    if (version === null) return
    const keys = clientInitialKeys(version, destination)
    expect(Buffer.from(keys.key).toString('hex')).toBe('1f369613dd76d5467730efcbe3b1a22d')
    expect(Buffer.from(keys.iv).toString('hex')).toBe('fa044b2f42a3fd3b46fb255c')
    expect(Buffer.from(keys.headerKey).toString('hex')).toBe('9f50449e04a0e810283a1e9933adedd2')
  })

  it.each([1, 0x6b3343cf, 0xff00001d])('reads the name out of one Initial of version %i', (version) => {
    const quic = new QuicHello()
    quic.read(initial(cryptoFrame(hello('pool.example'), 0), 0, version))
    expect(quic.hello?.serverName).toBe('pool.example')
  })

  it('puts pieces in order, within a packet and over several', () => {
    const whole = hello('a-rather-long-name.pool.example')
    const frame = (from: number, to: number) => cryptoFrame(whole.subarray(from, to), from)
    const quic = new QuicHello()
    quic.read(initial(Buffer.concat([frame(40, 60), Buffer.from([1]), frame(0, 20)]), 0))
    expect(quic.hello).toBeNull()
    quic.read(initial(Buffer.concat([frame(60, whole.length), frame(20, 40)]), 1))
    expect(quic.hello?.serverName).toBe('a-rather-long-name.pool.example')
  })

  it('survives damage and noise', () => {
    const packet = initial(cryptoFrame(hello('pool.example'), 0), 0)
    fc.assert(
      fc.property(fc.nat(packet.length - 1), fc.integer({ min: 1, max: 255 }), (at, flip) => {
        const damaged = Uint8Array.from(packet)
        damaged[at] = (damaged[at] ?? 0) ^ flip
        new QuicHello().read(damaged)
      }),
      { numRuns: 500 },
    )
    fc.assert(fc.property(fc.uint8Array({ maxLength: 1500 }), (noise) => new QuicHello().read(noise)))
  })
})
