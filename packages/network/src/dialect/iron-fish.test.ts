import { expect, it } from 'vitest'
import { hex, json, silent } from './dialect.fixture.js'
import { ironFish } from './iron-fish.js'

const read = (value: Record<string, unknown>) => ironFish.read(json(value), silent)

it.each([
  ['login', { method: 'mining.subscribe', body: { version: 2, publicAddress: hex(64) } }],
  ['accepted', { method: 'mining.subscribed', body: { clientId: 3, graffiti: 'pool' } }],
  ['difficulty', { method: 'mining.set_target', body: { target: hex(64) } }],
  ['job', { method: 'mining.notify', body: { miningRequestId: 1, header: hex(360) } }],
  ['share', { method: 'mining.submit', body: { miningRequestId: 1, randomness: hex(16) } }],
] as const)('Iron Fish: a %s is proven by its body', (act, value) => {
  expect(read(value)).toMatchObject({ act, proof: true })
})

it('tells the address that is paid and the worker', () => {
  const body = { version: 2, publicAddress: hex(64), name: 'rig' }
  expect(read({ method: 'mining.subscribe', body })?.facts).toEqual({ coin: 'IRON', account: hex(64), worker: 'rig' })
})

it('is not proven by a body without its fields, and does not read parameters', () => {
  expect(read({ method: 'mining.notify', body: { header: hex(360) } })?.proof).toBe(false)
  expect(read({ method: 'mining.subscribe', body: { publicAddress: 'me' } })?.proof).toBe(false)
  expect(read({ method: 'mining.subscribe', params: [hex(64)] })).toBeNull()
})
