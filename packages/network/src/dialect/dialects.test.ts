import { describe, expect, it } from 'vitest'
import type { HttpHead, Message } from '../framing/framing.js'
import type { Act, Dialogue, Utterance } from './dialect.js'
import { dialects } from './index.js'
import { relativeOf } from './relatives.js'
import { stratumV1 } from './stratum-v1.js'

const hex = (digits: number) => '0123456789abcdef'.repeat(Math.ceil(digits / 16)).slice(0, digits)
const json = (value: Record<string, unknown>, http: HttpHead | null = null): Message => ({
  kind: 'json',
  json: value,
  http,
})
const head = (headers: Record<string, string> = {}, target = '/'): HttpHead => ({
  request: true,
  method: 'POST',
  target,
  status: 0,
  headers: new Map(Object.entries({ 'user-agent': 'cgminer 4.9', ...headers })),
})
const reply: HttpHead = { request: false, method: '', target: '', status: 200, headers: new Map() }
const silent: Dialogue = { asked: () => null, lastAsked: null, otherIsOpaque: false }
const asked = (act: Act): Dialogue => ({ asked: () => act, lastAsked: act, otherIsOpaque: false })

function read(message: Message, dialogue: Dialogue = silent): (Utterance & { protocol: string }) | null {
  for (const dialect of dialects) {
    const utterance = dialect.read(message, dialogue)
    if (utterance !== null) return { ...utterance, protocol: dialect.protocol }
  }
  return null
}

function frame(type: number, payload: number[]): Message {
  return { kind: 'frame', type, payload: Uint8Array.from(payload) }
}
const text = (value: string) => [value.length, ...Buffer.from(value)]
const setup = [
  0,
  2,
  0,
  2,
  0,
  0,
  0,
  0,
  0,
  ...text('pool.example'),
  0x2a,
  0x0d,
  ...text('bitmain'),
  ...text('S19'),
  ...text('fw'),
  ...text('id'),
]

const word = `0x${hex(64)}`
const kaspa = `kaspa:q${'z'.repeat(60)}`

describe('what proves mining', () => {
  it.each<[string, string, Act, Message, Dialogue?]>([
    ['stratum-v1', 'subscribe', 'subscribe', json({ id: 1, method: 'mining.subscribe', params: ['cgminer/4'] })],
    ['stratum-v1', 'subscribe without agent', 'subscribe', json({ id: null, method: 'mining.subscribe', params: [] })],
    ['stratum-v1', 'authorize', 'login', json({ id: 'x', method: 'mining.authorize', params: ['a.b', 'c'] })],
    [
      'stratum-v1',
      'notify',
      'job',
      json({ method: 'mining.notify', params: ['1', hex(64), hex(90), hex(90), [], hex(8), hex(8), hex(8), true] }),
    ],
    ['stratum-v1', 'submit', 'share', json({ method: 'mining.submit', params: ['a.b', '1', hex(8), hex(8), hex(8)] })],
    [
      'stratum-v1',
      'subscription',
      'accepted',
      json({
        id: 1,
        result: [
          [
            ['mining.set_difficulty', '1'],
            ['mining.notify', '2'],
          ],
          hex(8),
          4,
        ],
        error: null,
      }),
    ],
    ['stratum-v1', 'a target', 'difficulty', json({ method: 'mining.set_target', params: [hex(64)] })],
    [
      'ethereum-stratum/1',
      'subscribe',
      'subscribe',
      json({ method: 'mining.subscribe', params: ['x', 'EthereumStratum/1.0.0'] }),
    ],
    [
      'ethereum-stratum/2',
      'hello',
      'subscribe',
      json({ method: 'mining.hello', params: { agent: 'x', proto: 'EthereumStratum/2.0.0' } }),
    ],
    ['eth-proxy', 'login', 'login', json({ id: 1, method: 'eth_submitLogin', params: [word], worker: 'w' })],
    ['eth-proxy', 'work', 'job', json({ id: 0, result: [word, word, word] })],
    ['eth-getwork', 'work over HTTP', 'job', json({ id: 0, result: [word, word, word] }, reply)],
    [
      'eth-getwork',
      'share over HTTP',
      'share',
      json({ method: 'eth_submitWork', params: [`0x${hex(16)}`, word, word] }, head()),
    ],
    [
      'monero-login',
      'login',
      'login',
      json({ method: 'login', params: { login: 'x', pass: 'y', agent: 'XMRig/6', algo: ['rx/0'] } }),
    ],
    ['monero-login', 'job', 'job', json({ method: 'job', params: { blob: hex(152), job_id: 'a', target: hex(8) } })],
    [
      'monero-login',
      'share',
      'share',
      json({ method: 'submit', params: { id: '1', job_id: 'a', nonce: hex(8), result: hex(64) } }),
    ],
    [
      'monero-daemon',
      'template',
      'login',
      json({ method: 'getblocktemplate', params: { wallet_address: '4abc', reserve_size: 8 } }, head()),
    ],
    [
      'getblocktemplate',
      'request',
      'subscribe',
      json({ method: 'getblocktemplate', params: [{ rules: ['segwit'] }] }, head()),
    ],
    [
      'getblocktemplate',
      'template',
      'job',
      json({ result: { previousblockhash: hex(64), target: hex(64), transactions: [] } }, reply),
    ],
    ['getwork', 'request', 'subscribe', json({ method: 'getwork', params: [] }, head())],
    ['getwork', 'a miner’s header', 'subscribe', { kind: 'http', http: head({ 'x-mining-extensions': 'longpoll' }) }],
    [
      'zcash-stratum',
      'share',
      'share',
      json({ method: 'mining.submit', params: ['t1.w', '1', hex(8), hex(16), `fd4005${hex(2688)}`] }),
    ],
    [
      'grin-stratum',
      'job',
      'job',
      json({ id: 'Stratum', method: 'job', params: { pre_pow: hex(200), height: 3, job_id: 1, difficulty: 1 } }),
    ],
    ['beam-stratum', 'job', 'job', json({ method: 'job', id: '1', input: hex(64), difficulty: 12, height: 3 })],
    ['kaspa-stratum', 'login', 'login', json({ method: 'mining.authorize', params: [`${kaspa}.rig`] })],
    ['kaspa-stratum', 'job', 'job', json({ method: 'mining.notify', params: ['1', [1, 2, 3, 4], 5] })],
    [
      'iron-fish-stratum',
      'login',
      'login',
      json({ method: 'mining.subscribe', body: { version: 1, publicAddress: hex(64) } }),
    ],
    ['web-miner', 'job', 'job', json({ type: 'job', params: { job_id: 'a', blob: hex(152), target: hex(8) } })],
    ['dero-getwork', 'path', 'login', { kind: 'http', http: head({}, `/ws/dero1${'q'.repeat(60)}`) }],
    [
      'xatum',
      'shake',
      'login',
      { kind: 'worded', word: 'shake', json: { addr: 'xel:q', work: 'w', agent: 'a', algos: ['xel/0'] } },
    ],
    ['duino-coin', 'job', 'job', { kind: 'line', text: `${hex(40)},${hex(40)},5` }],
    ['chia-pool', 'partial', 'share', json({ payload: { launcher_id: `0x${hex(64)}`, proof_of_space: {} } }, head())],
    ['stratum-v2', 'setup', 'subscribe', frame(0, setup)],
    [
      'stratum-port',
      'a parse error to TLS',
      'refused',
      json({ id: 0, result: null, error: [20, 'Parse error', null] }),
      { ...silent, otherIsOpaque: true },
    ],
  ])('%s: %s', (protocol, _, act, message, dialogue) => {
    expect(read(message, dialogue ?? silent)).toMatchObject({ protocol, act, proof: true })
  })

  it('tells account, worker and agent, and never a password', () => {
    expect(read(json({ method: 'mining.authorize', params: ['farm.rig7', 'secret'] }))?.facts).toEqual({
      account: 'farm',
      worker: 'rig7',
    })
    expect(
      read(json({ method: 'login', params: { login: 'a@b.org', pass: 'secret', agent: 'XMRig/6', rigid: 'r' } }))
        ?.facts,
    ).toEqual({ account: 'a@b.org', agent: 'XMRig/6', worker: 'r' })
    expect(read(frame(0, setup))?.facts).toEqual({ agent: 'bitmain S19 fw' })
    expect(read(frame(0x10, [1, 0, 0, 0, ...text('farm.w1'), 0, 0]))?.facts).toEqual({ account: 'farm', worker: 'w1' })
  })
})

describe('what does not', () => {
  it.each<[string, Message, Dialogue?]>([
    ['a login of any application', json({ method: 'login', params: { login: 'bob', pass: 'x' } })],
    ['a job of any queue', json({ method: 'job', params: { job_id: '1', script: 'make' } })],
    ['a method that sounds like it', json({ method: 'mining.dataset.submit', params: ['a', 'b'] })],
    ['a notify of words', json({ method: 'mining.notify', params: ['1', 'a', 'b', 'c', [], 'd', 'e', 'f', true] })],
    [
      'a notify whose hash is cut',
      json({ method: 'mining.notify', params: ['1', hex(60), hex(20), hex(20), [], hex(8), hex(8), hex(8), true] }),
    ],
    ['a submit of words', json({ method: 'mining.submit', params: ['text', 'mining', 'corpus'] })],
    ['a difficulty in words', json({ method: 'mining.set_difficulty', params: ['hard'] })],
    ['a subscription of news', json({ id: 1, result: [[['news', '1']], hex(8), 4], error: null })],
    ['a submit to a form', json({ method: 'submit', params: { job_id: 'a', nonce: 'xyz', result: 'ok' } })],
    [
      'a Zcash share without its solution',
      json({ method: 'mining.submit', params: ['t1.w', '1', hex(8), hex(16), 'none'] }),
    ],
    ['a node’s monitor', json({ method: 'getblocktemplate', params: [] }, head())],
    ['a wallet that asks for work it never gets', json({ method: 'eth_getWork', params: [] }, head())],
    ['an answer to an unknown question', json({ id: 1, result: true, error: null })],
    ['a parse error in the clear', json({ id: 0, result: null, error: [20, 'Parse error', null] })],
    ['a setup that does not fit to the byte', frame(0, [...setup, 9])],
    ['words and numbers', { kind: 'line', text: 'a,b,5' }],
    ['a hash alone', json({ params: [hex(64)] })],
  ])('%s', (_, message, dialogue) => {
    expect(read(message, dialogue)?.proof ?? false).toBe(false)
  })

  it('a reply means something only to the dialect that asked', () => {
    const yes = json({ id: 1, result: true, error: null })
    const no = json({ id: 1, result: null, error: [24, 'Unauthorized', null] })
    expect(read(yes)).toBeNull()
    expect(stratumV1.read(yes, asked('login'))).toMatchObject({ act: 'accepted' })
    expect(stratumV1.read(no, asked('login'))).toMatchObject({ act: 'refused' })
  })

  it('wallets and monitors are known for what they are', () => {
    expect(relativeOf(json({ method: 'blockchain.headers.subscribe', params: [] }))).toBe('wallet')
    expect(relativeOf(json({ method: 'getmininginfo', params: [] }, head()))).toBe('node-monitor')
    expect(relativeOf(json({ method: 'ping', params: [] }))).toBeNull()
  })
})
