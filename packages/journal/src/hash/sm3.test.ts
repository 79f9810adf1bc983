import { createHash, getHashes } from 'node:crypto'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { Sm3, sm3 } from './sm3.js'

describe('sm3', () => {
  it('gives the two examples of GB/T 32905-2016, appendix A', () => {
    expect(sm3('abc')).toBe('66c7f0f462eeedd9d1f2d46bdc10e4e24167c4875cf2f7a2297da02b8f4ba8e0')
    expect(sm3('abcd'.repeat(16))).toBe('debe9ff92275b8a138604889c18e5a4d6fdb70e5387e5765293dcba39c0c5732')
  })

  it('hashes the empty message', () => {
    expect(sm3('')).toBe('1ab21d8355cfa17f8e61194831e81a8f22bec8c728fefb747ed035eb5082aa2b')
  })

  it('is the same however the message is cut', () => {
    fc.assert(
      fc.property(fc.array(fc.uint8Array({ maxLength: 150 }), { maxLength: 6 }), (pieces) => {
        const hash = new Sm3()
        for (const piece of pieces) hash.update(piece)
        expect(hash.digest()).toBe(sm3(Buffer.concat(pieces)))
      }),
    )
  })

  it.skipIf(!getHashes().includes('sm3'))('agrees with OpenSSL around the edges of a block', () => {
    for (let length = 0; length <= 260; length++) {
      const message = Buffer.alloc(length, length)
      expect(sm3(message)).toBe(createHash('sm3').update(message).digest('hex'))
    }
  })
})
