import { inflateSync } from 'node:zlib'
import { expect, it } from 'vitest'
import { encodePng } from './png.js'

it('writes a PNG whose pixels can be read back', () => {
  const palette = [
    [0, 0, 0],
    [255, 255, 255],
    [9, 9, 9],
  ] as const
  const png = Buffer.from(encodePng({ width: 2, height: 2, pixels: Uint8Array.of(0, 1, 2, 0), palette, clear: 2 }))
  expect(png.subarray(0, 8).toString('hex')).toBe('89504e470d0a1a0a')
  const at = png.indexOf('IDAT')
  const data = inflateSync(png.subarray(at + 4, at + 4 + png.readUInt32BE(at - 4)))
  expect([...data]).toEqual([0, 0, 1, 0, 2, 0])
})
