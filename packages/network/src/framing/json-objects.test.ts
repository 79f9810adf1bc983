import fc from 'fast-check'
import { expect, it } from 'vitest'
import { JsonObjects } from './json-objects.js'

function read(chunks: readonly string[], midStream = false) {
  const messages: string[] = []
  const stream = new JsonObjects(
    { text: (text) => void messages.push(text), pass: () => -1, learn: () => undefined },
    midStream,
  )
  for (const chunk of chunks) {
    const bytes = Buffer.from(chunk)
    stream.push(bytes, 0, bytes.length)
  }
  return { messages, foreign: stream.foreign }
}

it('cuts objects out of any segmentation, with or without line feeds', () => {
  const objects = ['{"a":"}{ \\" ["}', '{"b":[1,{"c":2}]}', '{"ü":"\\\\"}']
  fc.assert(
    fc.property(fc.constantFrom('', '\n', '\r\n', ' \n\n'), fc.integer({ min: 1, max: 50 }), (separator, size) => {
      const text = objects.join(separator)
      const chunks = text.match(new RegExp(`[^]{1,${size}}`, 'gu')) ?? []
      expect(read(chunks)).toEqual({ messages: objects, foreign: false })
    }),
  )
})

it('lets go of a stream of anything else', () => {
  for (const text of ['GET / HTTP/1.1\r\n', '220 mail\r\n', '[1,2]', '{"a":1} and more', '\u0016\u0003\u0001{"a":1}'])
    expect(read([text]).foreign, text).toBe(true)
})

it('finds the first whole message of a stream that it joins in the middle', () => {
  expect(read(['lf of a message"}\n', '{"a":1}\n{"b":2}\n'], true).messages).toEqual(['{"a":1}', '{"b":2}'])
  expect(read(['{"a":1}\n'], true).messages).toEqual(['{"a":1}'])
  expect(read(['x'.repeat(70_000)], true).foreign).toBe(true)
  expect(read(['"id": 1,\n  "error": null\n}\n{"a":1}\n'], true).messages).toEqual(['{"a":1}'])
})

it('reads no text about mining in a stream of another kind that it joins in the middle', () => {
  for (const text of ['Subject: mining\r\n\r\n', '+OK 300 octets\r\n', '$62\r\n'])
    expect(read([text, '{"a":1}\n{"b":2}\n'], true), text).toEqual({ messages: [], foreign: true })
})
