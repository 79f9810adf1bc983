import { expect, it } from 'vitest'
import { beam } from './beam.js'
import { hex, json, silent } from './dialect.fixture.js'

const read = (value: Record<string, unknown>) => beam.read(json(value), silent)

it.each([
  ['login', { method: 'login', api_key: `${hex(66)}.rig` }],
  ['job', { method: 'job', id: '1', input: hex(64), difficulty: 12, height: 3 }],
  ['share', { method: 'solution', id: '1', nonce: hex(16), output: hex(208) }],
  ['accepted', { method: 'result', code: 1, description: 'accepted', nonceprefix: 'ab12' }],
] as const)('Beam: a %s is proven by its fields', (act, value) => {
  expect(read(value)).toMatchObject({ act, proof: true })
})

it('tells wallet and worker, and keeps a node’s secret out', () => {
  expect(read({ method: 'login', api_key: `${hex(66)}.rig` })?.facts).toEqual({
    coin: 'BEAM',
    account: hex(66),
    worker: 'rig',
  })
  const secret = read({ method: 'login', api_key: 'top-secret' })
  expect([secret?.proof, JSON.stringify(secret)]).toEqual([false, expect.not.stringContaining('top-secret')])
})

it('is not read in other programs’ jobs, results and logins', () => {
  expect(read({ method: 'job', input: 'text', difficulty: 1 })).toBeNull()
  expect(read({ method: 'result', code: 0, description: 'done' })?.proof).toBe(false)
  expect(read({ method: 'login', api_key: hex(66), params: {} })).toBeNull()
})
