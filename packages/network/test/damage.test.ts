import type { Packet, TcpMessage } from '@davylamp/lab'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { dialects } from '../src/dialect/index.js'
import type { Dialogue } from '../src/dialect/dialect.js'
import type { HttpHead, Message } from '../src/framing/framing.js'
import { scanCapture } from '../src/index.js'
import { captureOf } from './capture-of.js'
import { moneroMessages, packetsOf, stratumMessages } from './conversations.js'

const sessions: readonly (readonly Packet[])[] = [
  packetsOf(stratumMessages(1)).slice(0, 40),
  packetsOf(moneroMessages(1)).slice(0, 40),
]

/** What may befall one packet: a byte changed, its end cut off, doubled, lost. */
const blow = fc.record({
  kind: fc.constantFrom('change', 'cut', 'double', 'lose'),
  packet: fc.nat(39),
  place: fc.nat(1500),
  value: fc.nat(255),
})

function struck(
  packets: readonly Packet[],
  { kind, packet, place, value }: typeof blow extends fc.Arbitrary<infer T> ? T : never,
): Packet[] {
  return packets.flatMap((each, i) => {
    if (i !== packet) return [each]
    const bytes = Uint8Array.from(each.bytes)
    if (kind === 'lose') return []
    if (kind === 'double') return [each, each]
    if (kind === 'cut') return [{ ...each, bytes: bytes.subarray(0, place % bytes.length) }]
    bytes[place % bytes.length] = value
    return [{ ...each, bytes }]
  })
}

describe('damage', () => {
  it('to packets never throws and never calls a broken conversation by another name', async () => {
    await fc.assert(
      fc.asyncProperty(fc.constantFrom(0, 1), fc.array(blow, { minLength: 1, maxLength: 30 }), async (which, blows) => {
        const packets = blows.reduce<readonly Packet[]>((some, each) => struck(some, each), sessions[which] ?? [])
        const { findings } = await scanCapture(captureOf(packets))
        for (const { mining } of findings) expect(['stratum-v1', 'monero-login', undefined]).toContain(mining.protocol)
      }),
      { numRuns: 400 },
    )
  })

  it('any bytes in any segments are nothing', async () => {
    const piece = fc.record({
      from: fc.constantFrom('client' as const, 'server' as const),
      payload: fc.oneof(
        fc.uint8Array({ minLength: 1, maxLength: 200 }),
        fc
          .constantFrom(
            '{"id":',
            'POST / HTTP/1.1\r\n',
            '\x05\x01\x00',
            'PROXY TCP4 ',
            '\x16\x03\x01',
            'job~{',
            '\x00\x00\x00',
            '\x7f\x01',
          )
          .map((text) => Uint8Array.from(Buffer.from(text, 'latin1'))),
      ),
    })
    await fc.assert(
      fc.asyncProperty(fc.array(piece, { minLength: 1, maxLength: 12 }), async (pieces) => {
        const messages: TcpMessage[] = pieces.map(({ from, payload }, i) => ({
          from,
          payload: Buffer.from(payload),
          timeMs: Date.UTC(2024, 0, 1) + i * 1000,
        }))
        const { findings } = await scanCapture(captureOf(packetsOf(messages)))
        expect(findings.filter(({ verdict }) => verdict === 'confirmed' || verdict === 'probable')).toEqual([])
      }),
      { numRuns: 300 },
    )
  })
})

describe('any message of the right words and any fields', () => {
  const words = [
    'mining.notify',
    'mining.submit',
    'mining.subscribe',
    'mining.set',
    'mining.hello',
    'mining.set_difficulty',
    'login',
    'job',
    'submit',
    'getwork',
    'getblocktemplate',
    'eth_submitWork',
    'eth_submitLogin',
    'solution',
    'result',
  ]
  const keys = [
    'method',
    'params',
    'result',
    'error',
    'id',
    'body',
    'type',
    'payload',
    'job',
    'blob',
    'target',
    'input',
    'nonce',
  ]
  const value = fc.oneof(
    fc.jsonValue({ maxDepth: 3 }),
    fc.constantFrom(...words, '0'.repeat(64), 'f'.repeat(160), ''),
    fc.array(fc.oneof(fc.constantFrom('', 'ab', 'f'.repeat(64), 'f'.repeat(200)), fc.jsonValue({ maxDepth: 1 })), {
      maxLength: 9,
    }),
  )
  const object = fc.dictionary(fc.constantFrom(...keys), value, { maxKeys: 8 })
  const http: HttpHead = {
    request: true,
    method: 'POST',
    target: '/',
    status: 0,
    headers: new Map([['user-agent', 'x']]),
  }
  const dialogue: Dialogue = { asked: () => 'share', lastAsked: 'login', otherIsOpaque: true }

  it('is read or left, and facts stay short', () => {
    fc.assert(
      fc.property(object, fc.constantFrom(...words), fc.boolean(), (json, method, inHttp) => {
        const message: Message = { kind: 'json', json: { ...json, method }, http: inHttp ? http : null }
        for (const dialect of dialects) {
          const facts = dialect.read(message, dialogue)?.facts ?? {}
          for (const fact of Object.values(facts)) expect(String(fact).length).toBeLessThanOrEqual(256)
        }
      }),
      { numRuns: 3000 },
    )
  })
})
