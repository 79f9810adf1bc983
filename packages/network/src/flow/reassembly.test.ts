import fc from 'fast-check'
import { expect, it } from 'vitest'
import { Reassembly } from './reassembly.js'

const text = Uint8Array.from({ length: 400 }, (_, i) => (i * 37) % 251)

function collect() {
  const bytes: number[] = []
  const sink = {
    stream: (_: 0 | 1, chunk: Uint8Array, at: number, length: number) =>
      void bytes.push(...chunk.subarray(at, at + length)),
    lost: () => undefined,
  }
  const reassembly = new Reassembly(sink, 0)
  return { reassembly, bytes, lost: () => reassembly.lostBytes }
}

it('gives the stream in order, whatever the cuts, overlaps, repeats and order, also across the wrap of the number', () => {
  const cuts = fc.array(fc.tuple(fc.integer({ min: 0, max: 399 }), fc.integer({ min: 1, max: 80 })), { maxLength: 30 })
  fc.assert(
    fc.property(cuts, fc.integer({ min: 0, max: 2 ** 32 - 1 }), (pieces, first) => {
      const { reassembly, bytes, lost } = collect()
      reassembly.begin((first - 1) >>> 0)
      const covering = Array.from({ length: 8 }, (_, i): [number, number] => [i * 50, 50])
      for (const [at, length] of [...pieces, ...covering.toReversed()]) {
        const fit = Math.min(length, text.length - at)
        reassembly.segment((first + at) >>> 0, text, at, fit, fit)
      }
      reassembly.end()
      expect(bytes).toEqual([...text])
      expect(lost()).toBe(0)
    }),
  )
})

it('reports a hole that is never filled, and bytes that the capture cut off', () => {
  const { reassembly, bytes, lost } = collect()
  reassembly.segment(1000, text, 0, 10, 10)
  reassembly.segment(1030, text, 30, 10, 10)
  reassembly.end()
  expect(bytes).toEqual([...text.subarray(0, 10), ...text.subarray(30, 40)])
  expect(lost()).toBe(20)
  reassembly.segment(1040, text, 40, 5, 25)
  expect(lost()).toBe(40)
})
