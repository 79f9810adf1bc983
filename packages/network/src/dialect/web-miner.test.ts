import { expect, it } from 'vitest'
import { hex, json, silent } from './dialect.fixture.js'
import { webMiner } from './web-miner.js'

const read = (value: Record<string, unknown>) => webMiner.read(json(value), silent)

it('a miner in a web page is proven by its key, its work and its count of hashes', () => {
  expect(read({ type: 'auth', params: { site_key: 'abc', type: 'anonymous' } })).toMatchObject({
    act: 'login',
    proof: true,
    facts: { account: 'abc' },
  })
  expect(read({ type: 'authed', params: { token: '', hashes: 0 } })).toMatchObject({ act: 'accepted', proof: true })
  const job = { job_id: 'a', blob: hex(152), target: hex(8) }
  expect(read({ type: 'job', params: job })).toMatchObject({ act: 'job', proof: true })
  const share = { job_id: 'a', nonce: hex(8), result: hex(64) }
  expect(read({ type: 'submit', params: share })).toMatchObject({ act: 'share', proof: true })
})

it('is not read in a chat or a queue with the same words', () => {
  expect(read({ type: 'auth', params: { token: 'x' } })).toBeNull()
  expect(read({ type: 'authed', params: { user: 'y' } })).toBeNull()
  expect(read({ type: 'job', params: { job_id: 'a', blob: 'file', target: 'x' } })).toBeNull()
  expect(read({ type: 'submit', params: { form: 1 } })?.proof ?? false).toBe(false)
})
