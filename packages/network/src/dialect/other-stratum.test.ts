import { expect, it } from 'vitest'
import { hex, json, silent } from './dialect.fixture.js'
import { otherStratum } from './other-stratum.js'

const read = (value: Record<string, unknown>) => otherStratum.read(json(value), silent)

it.each([
  ['difficulty', { method: 'mining.set_target', params: [hex(64)] }],
  ['difficulty', { method: 'mining.set_target', params: [`0x${hex(64)}`] }],
  ['job', { method: 'mining.notify', params: [{ jobId: '1', headerBlob: hex(600) }] }],
  ['job', { method: 'mining.notify', params: { job: '1', header: `0x${hex(64)}` } }],
  ['share', { method: 'mining.submit', params: { jobId: '1', nonce: hex(48), worker: 'acc.rig' } }],
  ['subscribe', { method: 'mining.hello', params: ['miner/1', 'host', 'port'] }],
] as const)('what other coins add to Stratum: a %s: %j', (act, value) => {
  expect(read(value)).toMatchObject({ act, proof: true })
})

it('is not proven by the verbs alone', () => {
  expect(read({ method: 'mining.set_target', params: ['east'] })).toBeNull()
  expect(read({ method: 'mining.notify', params: [{ text: 'ready' }] })).toBeNull()
  expect(read({ method: 'mining.submit', params: { nonce: 'abc' } })).toBeNull()
  expect(read({ method: 'mining.hello', params: ['x'] })?.proof).toBe(false)
})
