import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { canonicalJson } from './canonical.js'
import { isUnfinishedJson } from './unfinished.js'

const objects = fc.dictionary(fc.string({ unit: 'binary' }), fc.jsonValue())

describe('isUnfinishedJson', () => {
  it('holds for each beginning of an object, even in the midst of a character', () => {
    fc.assert(
      fc.property(objects, fc.nat(), (value, cut) => {
        const bytes = Buffer.from(canonicalJson(value))
        expect(isUnfinishedJson(bytes.subarray(0, cut % bytes.length))).toBe(true)
        expect(isUnfinishedJson(bytes)).toBe(false)
      }),
    )
  })

  it.each(['{"a":1}x', '}', '{"a" ', '{"a":tru?', '{"a":01,', '{"a":"\\x', '{"a":"\u0001', '[1}', 'x'])(
    'does not hold for %s',
    (text) => {
      expect(isUnfinishedJson(Buffer.from(text))).toBe(false)
    },
  )

  it('does not hold for bytes that are no UTF-8', () => {
    expect(isUnfinishedJson(Buffer.from([0x7b, 0x22, 0xff]))).toBe(false)
  })
})
