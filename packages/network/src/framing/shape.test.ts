import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { ShapeReader } from './shape.js'

function shapeOf(text: string): { hash: number; end: number } | null {
  const reader = new ShapeReader()
  const bytes = Buffer.from(text)
  return reader.read(bytes, 0, bytes.length) ? { hash: reader.hash, end: reader.end } : null
}

const share = (id: number, nonce: string) =>
  `{"id":${id},"jsonrpc":"2.0","method":"submit","params":{"id":"x1","job_id":"Ab9","nonce":"${nonce}","result":"00ff"}}`

describe('the shape of a message', () => {
  it('is the same for messages of one kind, whatever their values and white space', () => {
    const one = shapeOf(share(7, '0badf00d'))?.hash
    expect(shapeOf(share(123_456, 'ffff0001'))?.hash).toBe(one)
    expect(shapeOf(share(7, '0badf00d').replaceAll(':', ' : ').replaceAll(',', ',\n'))?.hash).toBe(one)
  })

  it('tells methods, keys, short words and literals apart', () => {
    const texts = [
      share(7, '0badf00d'),
      share(7, '0badf00d').replace('"submit"', '"login"'),
      share(7, '0badf00d').replace('"nonce"', '"noise"'),
      '{"id":1,"result":{"status":"OK"},"error":null}',
      '{"id":1,"result":{"status":"KEEPALIVED"},"error":null}',
      '{"id":1,"result":true,"error":null}',
      '{"id":1,"result":false,"error":null}',
      '{"id":1,"result":null,"error":[21,"Job not found",null]}',
    ]
    expect(new Set(texts.map((text) => shapeOf(text)?.hash)).size).toBe(texts.length)
  })

  it('ends where the object ends, and knows one that is not whole', () => {
    fc.assert(
      fc.property(fc.dictionary(fc.string(), fc.jsonValue()), fc.string(), (value, behind) => {
        const text = JSON.stringify(value)
        expect(shapeOf(text + behind)?.end).toBe(Buffer.byteLength(text))
        expect(shapeOf(text.slice(0, -1))).toBeNull()
      }),
    )
  })
})
