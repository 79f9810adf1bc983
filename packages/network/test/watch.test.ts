import {
  applicationData,
  clientFinished,
  clientHello,
  type Packet,
  Random,
  serverFlight,
  tcpConversation,
  type TcpMessage,
} from '@davylamp/lab'
import type { CaptureBatch } from '@davylamp/intake'
import { describe, expect, it } from 'vitest'
import { Watch } from '../src/index.js'
import { LiveCapture } from '../src/watch/live-capture.js'
import { captureOf } from './capture-of.js'
import { miner, pool, stratumMessages } from './conversations.js'

const hourMs = 3_600_000
const options = { minVerdict: 'suspect', updateMs: hourMs, ripeMs: 10_000, most: 1000 } as const
const startMs = Date.UTC(2022, 7, 15, 3)

function session(port: number, afterMs: number, seed = 1): Packet[] {
  const messages = stratumMessages(seed).map((message) => ({ ...message, timeMs: message.timeMs + afterMs }))
  const client = { ...miner, port }
  return tcpConversation(
    { client, server: pool, startMs: startMs + afterMs, rttMs: 40, messages, handshake: true, close: 'none' },
    new Random(seed),
  )
}

async function feed(take: (batch: CaptureBatch) => void, packets: readonly Packet[]): Promise<void> {
  await captureOf(packets, 5).read(take)
}

describe('watching packets', () => {
  it('says a finding as soon as it is proven, and again only at the interval', async () => {
    const watch = new Watch(options)
    const take = watch.capture('eth0')
    const packets = session(50_001, 0)
    await feed(take, packets.slice(0, 40))
    const [found, ...more] = watch.harvest(0)
    expect(more).toEqual([])
    expect(found).toMatchObject({
      verdict: 'confirmed',
      source: 'eth0',
      mining: { poolAccount: 'farm', worker: 'rig7' },
      watch: { event: 'found', connections: 1 },
    })
    await feed(take, packets.slice(40))
    expect(watch.harvest(hourMs - 1)).toEqual([])
    const [still] = watch.harvest(hourMs)
    expect(still).toMatchObject({ id: found?.id, watch: { event: 'still' } })
    expect(still?.to && found?.to && still.to > found.to).toBe(true)
    // nothing new was seen since
    expect(watch.harvest(3 * hourMs)).toEqual([])
  })

  it('waits a moment for the account of a miner that was heard between the first answer and the login', async () => {
    const packets = session(50_001, 0)
    const named = packets.findIndex(({ bytes }) => Buffer.from(bytes).includes('mining.authorize'))
    const watch = new Watch(options)
    const take = watch.capture('eth0')
    await feed(take, packets.slice(0, named))
    expect(watch.harvest(0)).toEqual([])
    await feed(take, packets.slice(named, named + 1))
    expect(watch.harvest(500)).toMatchObject([{ verdict: 'confirmed', mining: { poolAccount: 'farm' } }])

    const never = new Watch(options)
    await feed(never.capture('eth0'), packets.slice(0, named))
    expect(never.harvest(0)).toEqual([])
    expect(never.harvest(options.ripeMs)).toMatchObject([{ verdict: 'confirmed', watch: { event: 'found' } }])
  })

  it('does not repeat a miner that connects again and again', async () => {
    const watch = new Watch(options)
    const take = watch.capture('eth0')
    let said = 0
    for (let i = 0; i < 20; i++) {
      await feed(take, session(50_000 + i, i * 11 * 60_000, i + 1))
      said += watch.harvest(i * 1000).length
    }
    expect(said).toBe(1)
    expect(watch.harvest(2 * hourMs)).toMatchObject([{ watch: { event: 'still', connections: 20 } }])
  })

  const web = (i: number, atMs: number) =>
    tcpConversation(
      {
        client: { ...miner, ip: '192.0.2.77', port: 10_000 + i },
        server: { ...pool, ip: '198.51.100.99', port: 80 },
        startMs: atMs,
        rttMs: 1,
        handshake: true,
        close: 'fin',
        messages: [{ from: 'client', timeMs: atMs + 5, payload: 'GET / HTTP/1.1\r\nHost: a\r\n\r\n' }],
      },
      new Random(i),
    )

  it('stays bounded, and knows what it knew before a generation went', async () => {
    const live = new LiveCapture('eth0', undefined, { flows: 30, generationMs: 40 * 60_000, overlapMs: 60_000 })
    const long = session(50_001, 0)
    for (let i = 0; i < 300; i++) {
      const atMs = startMs + i * 2_000
      const due = long.filter(({ timeMs }) => timeMs >= atMs && timeMs < atMs + 2_000)
      const packets = [...web(i, atMs), ...due].toSorted((x, y) => x.timeMs - y.timeMs)
      await feed((batch) => live.take(batch), packets)
      expect(live.flows).toBeLessThan(100)
    }
    expect(live.flowsLetGo).toBeGreaterThan(100)
    const mining = live.harvest().filter(({ judgement }) => judgement.verdict === 'confirmed')
    expect(mining.length).toBeGreaterThan(0)
    expect(new Set(mining.map(({ miner: end }) => end.port))).toEqual(new Set([50_001]))
  })

  it('says what a generation found that went before anybody asked', async () => {
    const live = new LiveCapture('eth0', undefined, { flows: 30, generationMs: 40 * 60_000, overlapMs: 60_000 })
    await feed((batch) => live.take(batch), session(50_001, 0))
    for (let i = 0; i < 200; i++) await feed((batch) => live.take(batch), web(i, startMs + 900_000 + i * 2_000))
    expect(live.harvest().map(({ judgement }) => judgement.verdict)).toContain('confirmed')
  })
})

describe('a generation that goes', () => {
  it('listens on beside the next one, so that a name that was said before and a rhythm that came after meet', async () => {
    const random = new Random(3)
    const noise = (from: 'client' | 'server', timeMs: number, length: number): TcpMessage => ({
      from,
      timeMs,
      payload: applicationData(length, random),
    })
    const said: TcpMessage[] = [
      { from: 'client', timeMs: startMs + 50, payload: clientHello('xmr.f2pool.com', [], random) },
      { from: 'server', timeMs: startMs + 90, payload: serverFlight(2000, random) },
      { from: 'client', timeMs: startMs + 130, payload: clientFinished(random) },
    ]
    for (let i = 1; i <= 30; i++) said.push(noise('server', startMs + i * 20_000 + random.between(0, 900), 406))
    const server = { ...pool, port: 443 }
    const packets = tcpConversation(
      { client: miner, server, startMs, rttMs: 40, messages: said, handshake: true, close: 'none' },
      random,
    )
    // a minute after the beginning the next generation is born
    const live = new LiveCapture('eth0', undefined, { flows: 1e6, generationMs: 60_000, overlapMs: 12 * 60_000 })
    await feed((batch) => live.take(batch), packets)
    const verdicts = live.harvest().map(({ judgement }) => judgement.verdict)
    expect(verdicts).toContain('probable')
  })
})

describe('watching records', () => {
  const eve = (event: object) =>
    JSON.stringify({
      timestamp: '2026-01-01T00:00:00.000000+0000',
      src_ip: '10.0.0.5',
      src_port: 50_000,
      dest_ip: '198.51.100.7',
      dest_port: 443,
      proto: 'TCP',
      ...event,
    })

  it('waits a little with what is not confirmed, since it may grow stronger', () => {
    const watch = new Watch(options)
    watch.line('eve.json', 'eve', eve({ event_type: 'tls', tls: { sni: 'xmr.f2pool.com' } }), 1)
    expect(watch.harvest(0)).toEqual([])
    expect(watch.harvest(10_000)).toMatchObject([{ verdict: 'suspect', line: 1, watch: { event: 'found' } }])
    const signature = 'ET COINMINER Known Pool'
    watch.line('eve.json', 'eve', eve({ event_type: 'alert', alert: { signature, category: '' } }), 2)
    expect(watch.harvest(11_000)).toMatchObject([{ verdict: 'probable', watch: { event: 'stronger' } }])
    expect(watch.counts).toMatchObject({ lines: 2, unreadLines: 0 })
  })

  it('says at the end what would have waited', () => {
    const watch = new Watch(options)
    watch.line('eve.json', 'eve', eve({ event_type: 'tls', tls: { sni: 'xmr.f2pool.com' } }), 1)
    expect(watch.harvest(0, true)).toHaveLength(1)
  })

  it('lets go what was silent for a day', () => {
    const watch = new Watch(options)
    for (let i = 0; i < 50; i++) {
      const timestamp = new Date(Date.UTC(2026, 0, 1, i)).toISOString()
      watch.line(
        'eve.json',
        'eve',
        eve({ timestamp, src_port: i + 1, event_type: 'tls', tls: { sni: 'xmr.f2pool.com' } }),
        i,
      )
      watch.harvest(i)
    }
    expect(watch.counts.flows).toBeLessThan(30)
    expect(watch.counts.flowsLetGo).toBeGreaterThan(20)
  })
})
