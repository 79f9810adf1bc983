import fc from 'fast-check'
import { expect, it } from 'vitest'
import { openingOf } from './opening.js'

it('knows TLS by its hello and by any record of a connection that was already running', () => {
  expect(openingOf(Uint8Array.of(0x16, 3, 1), null)).toBe('tls')
  expect(openingOf(Uint8Array.of(0x17, 3, 3), null)).toBe('tls')
  expect(openingOf(Uint8Array.of(0x17, 3), null)).toBeNull()
  expect(openingOf(Uint8Array.of(0x17, 3, 9), null)).toBe('foreign')
  expect(openingOf(Uint8Array.of(0x17, 4), null)).toBe('foreign')
})

it('takes JSON behind some white space, words when they are whole, and nothing else', () => {
  const of = (text: string) => openingOf(Buffer.from(text, 'latin1'), null)
  expect(of('\r\n {')).toBe('json')
  expect(of(`${' '.repeat(31)}{`)).toBe('json')
  expect(of(`${' '.repeat(32)}{`)).toBe('foreign')
  expect(of('GE')).toBeNull()
  expect(of('GET /')).toBe('http')
  expect(of('GETTING')).toBe('foreign')
  expect(of('4.3')).toBe('text')
  expect(of('[1]')).toBe('foreign')
})

it('says of more bytes what it said of fewer', () => {
  const words = [
    'GET ',
    'HTTP/1.',
    'PROXY ',
    '\r\n\r\n\0\r\nQUIT\n',
    'JOB,',
    'shake~',
    '\x01\x21\x01\x01',
    ' \n',
    '{',
    '4.1',
  ]
  const text = fc.array(fc.oneof(fc.constantFrom(...words), fc.string({ maxLength: 3 })), { maxLength: 12 })
  const asked = fc.constantFrom(null, 'connect', 'socks' as const)
  fc.assert(
    fc.property(text, fc.uint8Array({ maxLength: 4 }), asked, (parts, raw, otherAsked) => {
      const bytes = Buffer.concat([raw, Buffer.from(parts.join(''), 'latin1')]).subarray(0, 64)
      const said = Array.from({ length: bytes.length + 1 }, (_, i) => openingOf(bytes.subarray(0, i), otherAsked))
      const first = said.find((opening) => opening !== null)
      expect(said.filter((opening) => opening !== null).every((opening) => opening === first)).toBe(true)
      expect(said.at(-1)).toBe(first ?? null)
    }),
    { numRuns: 2000 },
  )
})
