import type { TcpMessage } from '@davylamp/lab'
import { describe, expect, it } from 'vitest'
import { scanCapture } from '../src/index.js'
import { captureOf } from './capture-of.js'
import { packetsOf } from './conversations.js'

const hex = (digits: number) => '0123456789abcdef'.repeat(Math.ceil(digits / 16)).slice(0, digits)
const line = (value: unknown) => `${JSON.stringify(value)}\n`

/** `>` says the client, `<` the server; a second passes between two messages. */
function talk(...said: readonly (readonly ['>' | '<', string])[]): TcpMessage[] {
  return said.map(([from, payload], i) => ({
    from: from === '>' ? 'client' : 'server',
    timeMs: Date.UTC(2024, 4, 1) + i * 1000,
    payload,
  }))
}

async function judged(messages: readonly TcpMessage[]) {
  const { findings } = await scanCapture(captureOf(packetsOf(messages)))
  return findings.map(({ verdict, mining }) => [verdict, mining.protocol, mining.coin])
}

describe('whole dialogues', () => {
  it('Duino-Coin, whose server speaks first', async () => {
    const job = `${hex(40)},${hex(40)},120\n`
    const dialogue = talk(
      ['<', '4.3\n'],
      ['>', 'JOB,ana,MEDIUM,\n'],
      ['<', job],
      ['>', '73,512.3,rig\n'],
      ['<', 'GOOD\n'],
    )
    expect(await judged(dialogue)).toEqual([['confirmed', 'duino-coin', 'DUCO']])
  })

  it('Beam', async () => {
    const dialogue = talk(
      ['>', line({ method: 'login', id: 'login', jsonrpc: '2.0', api_key: `${hex(66)}.rig` })],
      ['<', line({ code: 0, description: 'Login successful', id: 'login', method: 'result', nonceprefix: 'ab12' })],
      ['<', line({ difficulty: 123, height: 5, id: '1', input: hex(64), jsonrpc: '2.0', method: 'job' })],
      ['>', line({ method: 'solution', id: '1', nonce: hex(16), output: hex(208), jsonrpc: '2.0' })],
    )
    expect(await judged(dialogue)).toEqual([['confirmed', 'beam-stratum', 'BEAM']])
  })

  it('EthereumStratum/2', async () => {
    const dialogue = talk(
      [
        '>',
        line({
          id: 0,
          method: 'mining.hello',
          params: { agent: 'x', host: 'h', port: '1', proto: 'EthereumStratum/2.0.0' },
        }),
      ],
      ['<', line({ id: 0, result: { proto: 'EthereumStratum/2.0.0', encoding: 'plain', resume: '1' }, error: null })],
      ['>', line({ id: 1, method: 'mining.subscribe' })],
      ['>', line({ id: 2, method: 'mining.authorize', params: ['0x01.rig', 'x'] })],
      [
        '<',
        line({ method: 'mining.set', params: { epoch: 'dc', target: hex(60), algo: 'ethash', extranonce: 'af4c' } }),
      ],
      ['<', line({ method: 'mining.notify', params: ['bf0488aa', '6526d5', hex(64), '0'] })],
      ['>', line({ id: 3, method: 'mining.submit', params: ['bf0488aa', hex(12), 'w-1'] })],
    )
    expect(await judged(dialogue)).toEqual([['confirmed', 'ethereum-stratum/2', undefined]])
  })

  it('Iron Fish', async () => {
    const dialogue = talk(
      ['>', line({ id: 1, method: 'mining.subscribe', body: { version: 2, publicAddress: hex(64), name: 'rig' } })],
      ['<', line({ id: 1, method: 'mining.subscribed', body: { clientId: 3, graffiti: 'pool' } })],
      ['<', line({ method: 'mining.set_target', body: { target: hex(64) } })],
      ['<', line({ method: 'mining.notify', body: { miningRequestId: 1, header: hex(360) } })],
      ['>', line({ id: 2, method: 'mining.submit', body: { miningRequestId: 1, randomness: hex(16) } })],
    )
    expect(await judged(dialogue)).toEqual([['confirmed', 'iron-fish-stratum', 'IRON']])
  })

  it('XMRig against a node', async () => {
    const body = JSON.stringify({
      id: 1,
      method: 'getblocktemplate',
      params: { wallet_address: '4abc', extra_nonce: '00' },
    })
    const answer = JSON.stringify({
      id: 1,
      result: { blocktemplate_blob: hex(400), blockhashing_blob: hex(152), height: 3 },
    })
    const dialogue = talk(
      ['>', 'GET /getheight HTTP/1.1\r\nHost: node\r\n\r\n'],
      ['<', 'HTTP/1.1 200 OK\r\nContent-Length: 12\r\n\r\n{"height":3}'],
      ['>', `POST /json_rpc HTTP/1.1\r\nHost: node\r\nContent-Length: ${body.length}\r\n\r\n${body}`],
      ['<', `HTTP/1.1 200 OK\r\nContent-Length: ${answer.length}\r\n\r\n${answer}`],
    )
    expect(await judged(dialogue)).toEqual([['confirmed', 'monero-daemon', undefined]])
  })
})

describe('records and pages about mining are not mining', () => {
  const notify = { method: 'mining.notify', params: ['1', hex(64), hex(90), hex(90), [], hex(8), hex(8), hex(8), true] }
  const body = JSON.stringify(notify)

  it.each([
    [
      'a page that shows a job as JSON',
      talk(
        ['>', 'GET /api/last-job HTTP/1.1\r\nHost: docs\r\n\r\n'],
        ['<', `HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nContent-Length: ${body.length}\r\n\r\n${body}`],
      ),
    ],
    [
      'a log shipper that posts it',
      talk(
        ['>', `POST /logs HTTP/1.1\r\nContent-Length: ${body.length}\r\n\r\n${body}`],
        ['<', 'HTTP/1.1 204 No Content\r\n\r\n'],
      ),
    ],
    ['a batch job system', talk(['>', 'JOB,17,print,report.pdf\n'], ['<', 'GOOD\n'])],
    ['an alert record', talk(['>', line({ alert: 'coin-mining', payload: notify })])],
    ['syslog over TCP', talk(['>', `<134>1 2024-05-01T00:00:00Z ids - - - ${body}\n`])],
    [
      'a chat',
      talk(
        ['>', line({ type: 'auth', params: { token: 'x' } })],
        ['<', line({ type: 'authed', params: { user: 'y' } })],
      ),
    ],
  ])('%s', async (_, messages) => {
    expect((await judged(messages)).filter(([verdict]) => verdict !== 'related')).toEqual([])
  })
})

it('Stratum V2 under Noise is suspect by the lengths of its opening', async () => {
  const noise = (bytes: number) => '\x9b'.repeat(bytes)
  const binary = talk(['>', noise(64)], ['<', noise(234)], ['>', noise(130)], ['<', noise(44)], ['<', noise(120)])
  const messages = binary.map((message) => ({ ...message, payload: Buffer.from(String(message.payload), 'latin1') }))
  expect(await judged(messages)).toEqual([['suspect', 'stratum-v2-noise', undefined]])
})
