import { expect, it } from 'vitest'
import { encodeGb18030 } from './gb18030.js'

it('encodes what the platform decodes back', () => {
  const text = ',CONS_NO,供电单位,倍率,有功功率（kW）'
  expect(new TextDecoder('gb18030').decode(encodeGb18030(text))).toBe(text)
  expect([...encodeGb18030('中')]).toEqual([0xd6, 0xd0])
})

it('refuses what has no two-byte code', () => {
  expect(() => encodeGb18030('😀')).toThrow(RangeError)
})
