import { expect, it } from 'vitest'
import { asked, hex, json, silent } from './dialect.fixture.js'
import { grin } from './grin.js'

const read = (value: Record<string, unknown>, dialogue = silent) => grin.read(json(value), dialogue)
const work = { pre_pow: hex(200), height: 3, job_id: 1, difficulty: 1 }

it('Grin is proven by a job, pushed or fetched, by a cycle, and by its miner’s login', () => {
  expect(read({ id: 'Stratum', method: 'job', params: work })).toMatchObject({ act: 'job', proof: true })
  expect(read({ id: '1', method: 'getjobtemplate', result: work })).toMatchObject({ act: 'job', proof: true })
  const share = { edge_bits: 32, height: 3, job_id: 1, nonce: 7, pow: Array.from({ length: 42 }, (_, i) => i) }
  expect(read({ id: '2', method: 'submit', params: share })).toMatchObject({ act: 'share', proof: true })
  const login = { login: 'me@example.org', pass: 'secret', agent: 'grin-miner' }
  expect(read({ id: '3', method: 'login', params: login })).toMatchObject({
    proof: true,
    facts: { coin: 'GRIN', account: 'me@example.org', agent: 'grin-miner' },
  })
})

it('is not read in a login or a submit of anything else', () => {
  expect(read({ method: 'login', params: { login: 'bob', pass: 'x', agent: 'browser' } })).toBeNull()
  expect(read({ method: 'submit', params: { nonce: 7 } })).toBeNull()
  expect(read({ method: 'submit', result: 'ok', error: null })).toBeNull()
  expect(read({ method: 'submit', result: 'ok', error: null }, asked('share'))).toMatchObject({ act: 'accepted' })
})
