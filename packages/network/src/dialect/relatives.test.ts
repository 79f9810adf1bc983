import { expect, it } from 'vitest'
import { json, reply, request } from './dialect.fixture.js'
import { relativeOf } from './relatives.js'

it('knows wallets and monitors for what they are', () => {
  expect(relativeOf(json({ method: 'blockchain.headers.subscribe', params: [] }))).toBe('wallet')
  expect(relativeOf(json({ method: 'getmininginfo', params: [] }, request()))).toBe('node-monitor')
  expect(relativeOf(json({ method: 'get_fee_estimate' }, request()))).toBe('wallet')
})

it('knows nobody by a call that is not theirs, or that is no request', () => {
  expect(relativeOf(json({ method: 'ping', params: [] }))).toBeNull()
  expect(relativeOf(json({ method: 'getmininginfo' }))).toBeNull()
  expect(relativeOf(json({ method: 'getmininginfo' }, reply()))).toBeNull()
  expect(relativeOf({ kind: 'line', text: 'getmininginfo' })).toBeNull()
})
