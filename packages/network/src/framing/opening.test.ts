import { expect, it } from 'vitest'
import { openingOf } from './opening.js'

it('knows TLS by its hello and by any record of a connection that was already running', () => {
  expect(openingOf(Uint8Array.of(0x16, 3, 1), null)).toBe('tls')
  expect(openingOf(Uint8Array.of(0x17, 3, 3), null)).toBe('tls')
  expect(openingOf(Uint8Array.of(0x17, 3), null)).toBeNull()
  expect(openingOf(Uint8Array.of(0x17, 3, 9), null)).toBe('foreign')
  expect(openingOf(Uint8Array.of(0x17, 4), null)).toBe('foreign')
})
