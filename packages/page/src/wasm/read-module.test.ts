import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { calculationOf } from './hash-shape.js'
import { adding, code, data, exportsOf, leb, mixing, moduleOf, section } from './module.fixture.js'
import { readModule } from './read-module.js'

function facts(bytes: Uint8Array) {
  const read = readModule(bytes)
  if (typeof read === 'string') throw new Error(read)
  return read
}

describe('reading a module', () => {
  it('counts operators, names, memory', () => {
    const memory = section(5, [1, 1, ...leb(256), ...leb(256)])
    const imports = section(2, [1, 3, ...Buffer.from('env'), 1, ...Buffer.from('f'), 0, 0])
    const read = facts(moduleOf(imports, memory, exportsOf('go'), code(mixing(10), adding(5))))
    expect(read.operators).toBe(10 * 5 + 1 + 5 * 4 + 1)
    expect(read.mixing).toBe(20)
    expect(read.functions).toBe(2)
    expect(read.exports).toEqual(['go:func'])
    expect(read.imports).toEqual(['env.f:func'])
    expect(read.memory).toEqual({ minPages: 256, maxPages: 256, shared: false })
    expect(read.unread).toBe(0)
  })

  it('steps over every kind of immediate', () => {
    const bodies = [
      [0x43, 0, 0, 0x85, 0x85, 0x1a], // f32.const holds bytes that look like xor
      [0x44, 0x85, 0x85, 0x85, 0x85, 0x85, 0x85, 0x85, 0x85, 0x1a],
      [0x42, 0x80, 0x80, 0x80, 0x80, 0x80, 0x80, 0x80, 0x80, 0x80, 0x7f, 0x1a],
      [0x02, 0x40, 0x41, 0, 0x0e, 1, 0, 0, 0x0b],
      [0xfd, 12, ...Array(16).fill(0x73), 0x1a],
      [0xfc, 10, 0, 0, 0xfe, 0x10, 2, 0, 0x1a],
      [0x11, 0, 0, 0x1c, 1, 0x7f, 0x28, 2, 0x73, 0x1a],
    ]
    const read = facts(moduleOf(code(...bodies)))
    expect(read.unread).toBe(0)
    expect(read.mixing).toBe(0)
  })

  it('finds constants in code and data, also when 64 bits are split', () => {
    // i64.const 0x1BD11BDAA9FC1A22, the parity word of Skein's key schedule
    const skein = [0x42, 0xa2, 0xb4, 0xf0, 0xcf, 0xaa, 0xfb, 0xc6, 0xe8, 0x1b, 0x1a]
    const read = facts(moduleOf(code(skein), data('72d5dea2df15f8677b84150ab7231557c632f4a5f497a5c6')))
    expect([...read.primitives].toSorted()).toEqual(['groestl', 'jh', 'skein'])
  })

  it('says what is no module, of another version, a component, or cut', () => {
    expect(readModule(Uint8Array.from([1, 2, 3, 4]))).toBe('no-module')
    expect(readModule(Uint8Array.from([0, 0x61, 0x73, 0x6d, 2, 0, 0, 0]))).toBe('other-version')
    expect(readModule(Uint8Array.from([0, 0x61, 0x73, 0x6d, 13, 0, 1, 0]))).toBe('component')
    expect(readModule(Uint8Array.from([0, 0x61, 0x73, 0x6d, 1, 0]))).toBe('cut')
    expect(readModule(moduleOf(section(1, [1])).subarray(0, 10))).toBe('cut')
  })

  it('ends on any bytes, and believes no count', () => {
    const bomb = [...leb(0xffffffff)]
    for (const id of [1, 2, 3, 4, 5, 6, 7, 9, 10, 11])
      expect(() => readModule(moduleOf(section(id, bomb)))).not.toThrow()
    // a function with 4 billion locals, a table of branches without end, a million blocks within blocks
    expect(() => readModule(moduleOf(code([...bomb, ...bomb])))).not.toThrow()
    expect(() => readModule(moduleOf(code([0x41, 0, 0x0e, ...bomb])))).not.toThrow()
    expect(
      facts(moduleOf(code(Array.from({ length: 2_000_000 }, (_, i) => (i % 2 === 0 ? 0x02 : 0x40))))).functions,
    ).toBe(1)
    const whole = moduleOf(exportsOf('a'), code(mixing(50), adding(20)), data('00'))
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 300 }), (rest) => void readModule(moduleOf([...rest]))),
      { numRuns: 300 },
    )
    for (let cut = 0; cut < whole.length; cut++) expect(() => readModule(whole.subarray(0, cut))).not.toThrow()
  })
})

describe('what a module calculates', () => {
  const chain = code(mixing(60), mixing(70), mixing(80), mixing(90), mixing(100), adding(300))

  it('a chain of different hash functions is CryptoNight’s', () => {
    expect(calculationOf(facts(moduleOf(chain))).is).toBe('cryptonight')
  })

  it('one hash function is a captcha’s or a library’s', () => {
    expect(calculationOf(facts(moduleOf(code(mixing(200), adding(300))))).is).toBe('one-hash')
  })

  it('a library of ciphers has as many, and more names or SHA-2', () => {
    const names = Array.from({ length: 120 }, (_, i) => `f${i}`)
    expect(calculationOf(facts(moduleOf(exportsOf(...names), chain))).is).toBe('other')
    expect(calculationOf(facts(moduleOf(exportsOf('crypto_sign', 'crypto_box_keypair'), chain))).is).toBe('other')
    expect(calculationOf(facts(moduleOf(chain, data('982f8a4291443771cffbc0b5a5dbb5e9')))).is).toBe('other')
  })

  it('RandomX is told by the keys of its generator', () => {
    expect(calculationOf(facts(moduleOf(code(adding(10)), data('53a5ac6d096671622b55b5db1749f4b4')))).is).toBe(
      'randomx',
    )
  })
})
