import { expect, it } from 'vitest'
import { headerOf, mapText } from './header-of.js'

it('reads names in UTF-8 and GB18030, whatever parts them', () => {
  expect(headerOf(new TextEncoder().encode('\uFEFF户号,日期,P1\r\n1,2,3'))).toEqual(['户号', '日期', 'P1'])
  // 户号;电量 in GB18030
  expect(headerOf(Uint8Array.of(0xbb, 0xa7, 0xba, 0xc5, 0x3b, 0xb5, 0xe7, 0xc1, 0xbf, 0x0a))).toEqual(['户号', '电量'])
  expect(headerOf(new TextEncoder().encode('"a"\t"b"\n'))).toEqual(['a', 'b'])
})

it('writes a map, or none', () => {
  expect(mapText({ 户号: 'meter_id', 时刻: 'time' })).toBe('meter_id = 户号\ntime = 时刻\n')
  expect(mapText({})).toBeNull()
})
