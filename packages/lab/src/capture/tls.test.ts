import { describe, expect, it } from 'vitest'
import { Random } from '../random.js'
import { applicationData, clientHello, serverFlight } from './tls.js'

/** Walks the records of a stream; throws where a length does not fit. */
function recordTypes(bytes: Uint8Array): number[] {
  const types: number[] = []
  for (let at = 0; at < bytes.length;) {
    const length = ((bytes[at + 3] ?? 0) << 8) | (bytes[at + 4] ?? 0)
    types.push(bytes[at] ?? 0)
    at += 5 + length
    if (at > bytes.length) throw new Error('A record is longer than the stream')
  }
  return types
}

describe('TLS records', () => {
  it('name the server only when told to', () => {
    const named = Buffer.from(clientHello('www.example.org', ['h2'], new Random(1)))
    const bare = Buffer.from(clientHello(null, [], new Random(1)))
    expect(recordTypes(named)).toEqual([22])
    expect(named.includes('www.example.org')).toBe(true)
    expect(recordTypes(bare)).toEqual([22])
    expect(bare.length).toBeLessThan(named.length)
  })

  it('hold a hello whose inner lengths add up', () => {
    const hello = Buffer.from(clientHello('www.example.org', ['h2', 'http/1.1'], new Random(2)))
    expect(hello.readUIntBE(6, 3)).toBe(hello.length - 9)
    const suitesAt = 9 + 2 + 32 + 1 + 32
    const extensionsAt = suitesAt + 2 + hello.readUInt16BE(suitesAt) + 2
    expect(hello.readUInt16BE(extensionsAt)).toBe(hello.length - extensionsAt - 2)
    let at = extensionsAt + 2
    while (at < hello.length) at += 4 + hello.readUInt16BE(at + 2)
    expect(at).toBe(hello.length)
  })

  it('end in application data of the wanted size', () => {
    expect(recordTypes(serverFlight(900, new Random(3)))).toEqual([22, 20, 23])
    expect(applicationData(120, new Random(4)).length).toBe(125)
  })
})
