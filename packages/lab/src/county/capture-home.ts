import { chinaTimeMs } from '../calendar/calendar.js'
import { dnsLookup } from '../capture/dns.js'
import type { Host, Packet } from '../capture/packet.js'
import { tcpConversation } from '../capture/tcp-conversation.js'
import { stratumJobs, stratumSession } from '../miner/stratum.js'
import type { Random } from '../random.js'
import { ordinaryTraffic } from './ordinary-traffic.js'
import { story } from './story.js'

/** The pool that the home mines at; a documentation address. */
export const homePool = { ip: '203.0.113.25', port: 3333, name: 'btc.fieldpool.example' } as const

/** Village broadband in Fengshu: six machines behind one home router, and the neighbours' ordinary evening. */
export function homeBroadband(minutes: number, random: Random): Packet[] {
  const startMs = chinaTimeMs('2022-08-15', '19:00')
  const endMs = startMs + minutes * 60_000
  const gatewayMac = '02:00:5e:88:14:01'
  const router = { ip: story.home.address, mac: '02:88:14:00:00:17' }
  const server: Host = { ip: homePool.ip, port: homePool.port, mac: gatewayMac }
  const resolver: Host = { ip: '10.88.14.1', port: 53, mac: gatewayMac }
  const jobs = stratumJobs(
    {
      startMs: startMs - 60_000,
      durationMs: endMs - startMs + 60_000,
      jobIntervalMs: 45_000,
      blockIntervalMs: 600_000,
      branches: 11,
    },
    random.child('jobs'),
  )
  const packets: Packet[] = []
  for (let i = 1; i <= story.home.machines; i++) {
    const draw = random.child('machine', i)
    const rttMs = draw.between(52, 58)
    const client: Host = { ...router, port: 50_000 + 13 * i }
    // One machine is restarted in the evening; the others ran on.
    const restarted = i === 4
    const from = restarted ? startMs + minutes * 12_000 : startMs
    const messages = stratumSession(
      {
        startMs: from + rttMs,
        endMs,
        user: `${story.home.account}.${String(i).padStart(2, '0')}`,
        password: 'x',
        agent: story.home.agent,
        hashrateHps: story.home.hashrateHps * draw.between(0.95, 1.02),
        difficulty: 524_288,
        rttMs,
        versionRolling: true,
        running: !restarted,
        jobs,
      },
      draw,
    )
    if (restarted) {
      const query = { client: { ...router, port: 41_002 }, resolver, name: homePool.name, address: homePool.ip }
      packets.push(...dnsLookup({ ...query, timeMs: from - 70 }, draw))
    }
    packets.push(
      ...tcpConversation({ client, server, startMs: from, rttMs, messages, handshake: restarted, close: 'none' }, draw),
    )
  }
  const clients = [router, ...[5, 9, 12, 31, 40, 57, 66].map((last) => neighbour(last))]
  const ordinary = { clients, gatewayMac, resolver: resolver.ip, startMs, endMs, pauseMs: 110_000 }
  return [...packets, ...ordinaryTraffic(ordinary, random.child('ordinary'))]
}

function neighbour(last: number): { ip: string; mac: string } {
  return { ip: `10.88.14.${last}`, mac: `02:88:14:00:01:${String(last).padStart(2, '0')}` }
}
