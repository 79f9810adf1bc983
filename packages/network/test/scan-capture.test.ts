import type { Packet, TcpMessage } from '@davylamp/lab'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { rollUpAddresses, scanCapture } from '../src/index.js'
import { captureOf } from './capture-of.js'
import { miner, moneroMessages, packetsOf, pool, stratumMessages } from './conversations.js'

const scan = async (packets: readonly Packet[]) => (await scanCapture(captureOf(packets))).findings

/** The same messages with their keys turned round and white space added. */
function restyled(messages: readonly TcpMessage[]): TcpMessage[] {
  const restyle = (line: string) =>
    JSON.stringify(Object.fromEntries(Object.entries(JSON.parse(line)).toReversed()), null, 1)
  return messages.map((message) => {
    const lines = String(message.payload)
      .split('\n')
      .filter((line) => line !== '')
    return { ...message, payload: lines.map((line) => `${restyle(line)}\n`).join('') }
  })
}

describe('a Stratum session', () => {
  it('is confirmed, with account, worker, agent, the miner as client, and the proving packets', async () => {
    const [finding, ...others] = await scan(packetsOf(stratumMessages(1)))
    expect(others).toEqual([])
    expect(finding).toMatchObject({
      verdict: 'confirmed',
      subject: { client: miner.ip, clientPort: miner.port, server: pool.ip, serverPort: pool.port },
      mining: {
        protocol: 'stratum-v1',
        poolAccount: 'farm',
        worker: 'rig7',
        agent: 'cgminer/4.11.1',
        pool: '198.51.100.7:3333',
      },
    })
    expect(finding?.evidence.length).toBeGreaterThan(3)
    expect(finding?.evidence[0]?.sha256).toMatch(/^[0-9a-f]{64}$/)
  })

  it('never shows the password', async () => {
    const { findings, exhibits } = await scanCapture(captureOf(packetsOf(stratumMessages(1))))
    expect(JSON.stringify([findings, exhibits])).not.toContain('secret-word')
  })

  it('is the same however it is segmented, spaced and ordered', async () => {
    const [plain] = await scan(packetsOf(stratumMessages(2)))
    await fc.assert(
      fc.asyncProperty(fc.integer({ min: 1, max: 300 }), fc.boolean(), async (mss, restyle) => {
        const messages = stratumMessages(2)
        const [finding] = await scan(packetsOf(restyle ? restyled(messages) : messages, { mss }))
        expect(finding?.verdict).toBe('confirmed')
        expect(finding?.mining).toEqual(plain?.mining)
      }),
      { numRuns: 12 },
    )
  })

  it('survives lost, doubled and disordered packets', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(fc.integer({ min: 0, max: 9 }), { minLength: 60, maxLength: 60 }), async (dice) => {
        const damaged = packetsOf(stratumMessages(3)).flatMap((packet, i) => {
          const roll = dice[i % dice.length] ?? 0
          return roll === 0 ? [] : roll === 1 ? [packet, packet] : [packet]
        })
        for (let i = 4; i + 1 < damaged.length; i += 9) {
          const [a, b] = [damaged[i], damaged[i + 1]]
          if (a !== undefined && b !== undefined) damaged.splice(i, 2, b, a)
        }
        const [finding] = await scan(damaged)
        expect(finding?.verdict).toBe('confirmed')
      }),
      { numRuns: 20 },
    )
  })

  it('is known from either side alone, and from the middle', async () => {
    const packets = packetsOf(stratumMessages(4))
    const fromMiner = packets.filter((packet) => packet.bytes[29] === 10)
    const fromPool = packets.filter((packet) => packet.bytes[29] === 7)
    for (const some of [fromMiner, fromPool, packets.slice(40)]) {
      const [finding] = await scan(some)
      expect(finding?.verdict).toBe('confirmed')
      expect(finding?.subject).toMatchObject({ client: miner.ip, server: pool.ip })
    }
    const [oneSided] = await scan(fromMiner)
    expect(oneSided?.missing.map(({ code }) => code)).toContain('network.missing.other-direction')
  })

  it('is only an attempt while the pool is silent', async () => {
    const [finding] = await scan(
      packetsOf(
        stratumMessages(5)
          .filter(({ from }) => from === 'client')
          .slice(0, 3),
      ),
    )
    expect(finding?.verdict).toBe('probable')
    expect(finding?.missing.map(({ code }) => code)).toContain('network.missing.work')
  })
})

describe('a Monero session', () => {
  it('is confirmed with coin, account and rig; the password stays out', async () => {
    const findings = await scan(packetsOf(moneroMessages(1)))
    expect(findings[0]).toMatchObject({
      verdict: 'confirmed',
      mining: {
        protocol: 'monero-login',
        coin: 'XMR',
        poolAccount: 'village@example.org',
        worker: 'rig3',
        agent: /XMRig/,
      },
    })
    expect(JSON.stringify(findings)).not.toContain('secret-word')
  })
})

describe('what is not mining', () => {
  const say = (from: 'client' | 'server', payload: string): TcpMessage => ({
    from,
    timeMs: Date.UTC(2022, 7, 15, 3, 1),
    payload,
  })
  const job = String(stratumMessages(1).find(({ payload }) => String(payload).includes('mining.notify'))?.payload)

  it.each([
    ['an application that logs in', '{"id":1,"method":"login","params":{"login":"bob","pass":"x"}}\n'],
    ['a job queue', '{"method":"job","params":{"job_id":"7","script":"make"}}\n'],
    [
      'a method that sounds like mining',
      '{"method":"mining.dataset.submit","params":["text-mining","corpus"],"id":1}\n',
    ],
    ['mail about Stratum', `Subject: our pool\r\n\r\nThe line is\r\n${job}`],
    ['a log that quotes Stratum', `{"alert":"stratum","payload":${JSON.stringify(job)}}\n`.repeat(9)],
    ['a web page about Stratum', `HTTP/1.1 200 OK\r\n\r\n<pre>${job}</pre>`],
  ])('%s is let go', async (_, text) => {
    expect(
      await scan(packetsOf([say('client', text), say('server', '{"id":1,"result":{"status":"OK"},"error":null}\n')])),
    ).toEqual([])
  })

  it('deep nesting and endless lines end in nothing, in bounded memory', async () => {
    expect(await scan(packetsOf([say('client', '{"a":'.repeat(100_000))]))).toEqual([])
    expect(await scan(packetsOf([say('client', `{"a":"${'x'.repeat(600_000)}`)]))).toEqual([])
  })
})

it('rolls flows up to the address that mines', async () => {
  const flows = await scan(packetsOf(stratumMessages(6)))
  const [address] = rollUpAddresses(flows)
  expect(address).toMatchObject({ subject: { kind: 'address', id: miner.ip }, verdict: 'confirmed', source: null })
  expect(address?.parts).toEqual(flows.map(({ id }) => id))
})
