import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Message } from '../framing/framing.js'
import { asked, hex, json, reply, request, silent } from './dialect.fixture.js'
import { dialects } from './index.js'

/** The dialect that reads a message first, as in a conversation. */
function read(message: Message, dialogue = silent) {
  for (const dialect of dialects) {
    const utterance = dialect.read(message, dialogue)
    if (utterance !== null) return { ...utterance, protocol: dialect.protocol }
  }
  return null
}

const word = `0x${hex(64)}`

describe('among all dialects the most specific reads', () => {
  it.each<[string, Message]>([
    ['ethereum-stratum/1', json({ method: 'mining.subscribe', params: ['x', 'EthereumStratum/1.0.0'] })],
    ['kaspa-stratum', json({ method: 'mining.authorize', params: [`kaspa:q${'z'.repeat(60)}.rig`] })],
    ['kaspa-stratum', json({ method: 'mining.notify', params: ['1', [1, 2, 3, 4], 5] })],
    ['iron-fish-stratum', json({ method: 'mining.subscribe', body: { version: 1, publicAddress: hex(64) } })],
    ['zcash-stratum', json({ method: 'mining.submit', params: ['t1.w', '1', hex(8), hex(16), `fd4005${hex(2688)}`] })],
    ['grin-stratum', json({ method: 'job', params: { pre_pow: hex(200), height: 3, job_id: 1, difficulty: 1 } })],
    ['beam-stratum', json({ method: 'job', id: '1', input: hex(64), difficulty: 12 })],
    ['web-miner', json({ type: 'job', params: { job_id: 'a', blob: hex(152), target: hex(8) } })],
    ['monero-login', json({ method: 'job', params: { job_id: 'a', blob: hex(152), target: hex(8) } })],
    ['monero-daemon', json({ method: 'getblocktemplate', params: { wallet_address: '4abc' } }, request())],
    ['getblocktemplate', json({ method: 'getblocktemplate', params: [{ rules: [] }] }, request())],
    ['eth-getwork', json({ id: 0, result: [word, word, word] }, reply())],
    ['eth-proxy', json({ id: 0, result: [word, word, word] })],
    ['stratum-v1', json({ method: 'mining.set_target', params: [hex(64)] })],
  ])('%s', (protocol, message) => {
    expect(read(message)).toMatchObject({ protocol, proof: true })
  })
})

describe('no dialect is proven by', () => {
  it.each<[string, Message]>([
    ['a login of any application', json({ method: 'login', params: { login: 'bob', pass: 'x' } })],
    ['a job of any queue', json({ method: 'job', params: { job_id: '1', script: 'make' } })],
    ['a submit to a form', json({ method: 'submit', params: { job_id: 'a', nonce: 'xyz', result: 'ok' } })],
    ['a node’s monitor', json({ method: 'getblocktemplate', params: [] }, request())],
    ['a wallet that asks for work it never gets', json({ method: 'eth_getWork', params: [] }, request())],
    ['an answer to an unknown question', json({ id: 1, result: true, error: null })],
    ['a parse error in the clear', json({ id: 0, result: null, error: [20, 'Parse error', null] })],
    ['words and numbers', { kind: 'line', text: 'a,b,5' }],
  ])('%s', (_, message) => {
    expect(read(message)?.proof ?? false).toBe(false)
  })

  it('any object with mining’s keys and words but not its values, whoever asked what', () => {
    const key = fc.constantFrom('id', 'method', 'params', 'result', 'error', 'job', 'blob', 'target', 'nonce', 'login')
    const said = fc.constantFrom('login', 'job', 'submit', 'mining.notify', 'mining.submit', 'eth_submitWork', 'OK', '')
    const value = fc.oneof(said, fc.integer(), fc.boolean(), fc.constant(null), fc.array(said, { maxLength: 9 }))
    const object = fc.dictionary(key, fc.oneof(value, fc.dictionary(key, value)))
    const act = fc.constantFrom('login', 'subscribe', 'upkeep' as const)
    fc.assert(
      fc.property(object, act, fc.boolean(), (message, before, http) => {
        for (const dialogue of [silent, asked(before)]) {
          const proven = read(json(message, http ? request() : null), dialogue)
          const answer = message['result'] === true
          if (proven?.proof === true && !answer) expect(proven.act).toMatch(/subscribe|login/)
        }
      }),
    )
  })
})

it('every dialect has its test beside it', () => {
  const files = new Set(readdirSync(join(import.meta.dirname)))
  const untested = [...files].filter((file) => file.endsWith('.ts') && !/\.(test|fixture)\.ts$/.test(file))
  const missing = untested.filter((file) => !files.has(file.replace(/\.ts$/, '.test.ts')))
  expect(missing.toSorted()).toEqual(['dialect.ts', 'index.ts', 'json.ts'])
})
