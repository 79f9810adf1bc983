import { existsSync, readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { blake2b256 } from './blake2b.js'
import { keccak256 } from './keccak.js'
import { walletOf } from './wallet.js'

const hex = (bytes: Uint8Array) => Buffer.from(bytes).toString('hex')

/** Addresses out of standards and of first blocks. */
const published: readonly (readonly [string, string])[] = [
  ['BTC/BCH', '1A1zP1eP5QGefi2DMPTfTL5SLmv7DivfNa'],
  ['BTC', 'bc1qw508d6qejxtdg4y5r3zarvary0c5xw7kv8f3t4'],
  ['BTC', 'BC1QW508D6QEJXTDG4Y5R3ZARVARY0C5XW7KV8F3T4'],
  ['BTC', 'bc1p0xlxvlhemja6c4dqv22uapctqupfhlxm9h8z3k2e72q4k9hcz7vqzk5jj0'],
  ['BCH', 'bitcoincash:qpm2qsznhks23z7629mms6s4cwef74vcwvy22gdx6a'],
  ['ETH/ETC', '0x5aAeb6053F3E94C9b9A09f33669435E7Ef1BeAed'],
]

describe('a wallet address', () => {
  it.each(published)('of %s: %s', (coins, address) => {
    expect(walletOf(address)).toEqual({ address, coins: coins.split('/'), checked: true })
  })

  it('in lower case alone has no checksum where Ethereum has it in the case', () => {
    expect(walletOf('0x5aaeb6053f3e94c9b9a09f33669435e7ef1beaed')).toMatchObject({ checked: false })
  })

  it('with one wrong character is none', () => {
    const lettersOf = { '0x': '0123456789abcdefABCDEF', other: 'qpzry9x8gf2tvdw0s3jn54khce6mua7' } as const
    fc.assert(
      fc.property(fc.constantFrom(...published), fc.nat(), fc.nat(), ([, address], place, letter) => {
        const letters = address.startsWith('0x') ? lettersOf['0x'] : lettersOf.other
        const at = address.indexOf(':') + 4 + (place % (address.length - address.indexOf(':') - 4))
        const wrong = letters.charAt(letter % letters.length)
        const changed = address.slice(0, at) + wrong + address.slice(at + 1)
        fc.pre(changed.toLowerCase() !== address.toLowerCase())
        expect(walletOf(changed)).toBeNull()
      }),
      { numRuns: 400 },
    )
  })

  it('is nothing that any text is', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 200 }), (text) => {
        expect(walletOf(text)).toBeNull()
      }),
    )
  })
})

it('the digests are those of their standards', () => {
  expect(hex(keccak256(new Uint8Array(0)))).toBe('c5d2460186f7233c927e7db2dcc703c0e500b653ca82273b7bfad8045d85a470')
  expect(hex(blake2b256(Buffer.from('a'.repeat(300))))).toBe(
    '3c1292de00a518e36823f9ff908ac2da46be38718c018713403461df077e15f6',
  )
})

const vectors = resolve(process.env['DAVYLAMP_DATA'] ?? '../shared/data', 'host/wallet_vectors.jsonl')

describe.skipIf(!existsSync(vectors))('addresses of miners’ documentation (skipped without the data set)', () => {
  it('are told right from wrong as the list says', () => {
    const lines = readFileSync(vectors, 'utf8').trim().split('\n')
    const disagreeing = lines
      .map((line) => JSON.parse(line) as { address: string; checksum_ok: boolean | null })
      .filter(({ address, checksum_ok: right }) => {
        const wallet = walletOf(address)
        return right === null ? wallet?.checked !== false : (wallet?.checked ?? false) !== right
      })
    expect(disagreeing).toEqual([])
    expect(lines.length).toBeGreaterThan(50)
  })
})
