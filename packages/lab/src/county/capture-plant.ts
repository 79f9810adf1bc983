import { chinaTimeMs } from '../calendar/calendar.js'
import { dnsLookup } from '../capture/dns.js'
import type { Host, Packet } from '../capture/packet.js'
import { tcpConversation } from '../capture/tcp-conversation.js'
import { stratumJobs, stratumSession } from '../miner/stratum.js'
import type { Random } from '../random.js'
import { ordinaryTraffic } from './ordinary-traffic.js'
import { story } from './story.js'

/** The relay between the power house and the pools; a documentation address. */
export const plantRelay = { ip: '198.51.100.40', port: 3333, name: 'relay.slope.example' } as const

/**
 * The plant's uplink on an evening before the visit: 211 machines speak Stratum to one relay under two accounts.
 * Half way the relay is restarted, and all of them log in anew; around it the power house's ordinary traffic.
 */
export function plantUplink(minutes: number, random: Random): Packet[] {
  const startMs = chinaTimeMs('2022-08-10', '20:00')
  const endMs = startMs + minutes * 60_000
  const restartMs = startMs + minutes * 27_000
  const gatewayMac = '02:00:5e:66:08:01'
  const server: Host = { ip: plantRelay.ip, port: plantRelay.port, mac: gatewayMac }
  const resolver: Host = { ip: '10.66.8.1', port: 53, mac: gatewayMac }
  const plan = { startMs: startMs - 120_000, durationMs: endMs - startMs + 120_000, jobIntervalMs: 60_000 }
  const jobs = stratumJobs({ ...plan, blockIntervalMs: 600_000, branches: 4 }, random.child('jobs'))
  const packets: Packet[] = []
  let number = 0
  for (const room of story.plant.rooms) {
    // Difficulty as pools set it: the power of two that gives about one share a minute.
    const difficulty = 2 ** Math.round(Math.log2((room.hashrateHps * 60) / 2 ** 32))
    for (let i = 1; i <= room.machines; i++) {
      number++
      const draw = random.child('machine', number)
      const ip = `10.66.8.${number + 20}`
      const mac = `02:4d:${draw.hex(4).replace(/(..)(?=.)/g, '$1:')}`
      const rttMs = draw.between(38, 46)
      const common = {
        user: `${room.account}.${room.account.slice(0, 2)}${String(i).padStart(3, '0')}`,
        password: '123',
        agent: room.agent,
        hashrateHps: room.hashrateHps * draw.between(0.94, 1.03),
        difficulty,
        rttMs,
        versionRolling: true,
        jobs,
      }
      // A few machines stood still for the first half.
      const lastMs = restartMs + draw.between(0, 400)
      if (!draw.chance(0.04)) {
        const port = draw.whole(40_000, 60_000)
        const messages = stratumSession({ ...common, startMs, endMs: lastMs - 500, running: true }, draw)
        const client: Host = { ip, mac, port }
        packets.push(
          ...tcpConversation({ client, server, startMs, rttMs, messages, handshake: false, close: 'reset' }, draw),
        )
      }
      const againMs = lastMs + 9000 + draw.exponential(6000)
      const query = { client: { ip, mac, port: draw.whole(30_000, 39_000) }, resolver, name: plantRelay.name }
      packets.push(...dnsLookup({ ...query, address: plantRelay.ip, timeMs: againMs - 80 }, draw))
      const messages = stratumSession({ ...common, startMs: againMs + rttMs, endMs, running: false }, draw)
      const client: Host = { ip, mac, port: draw.whole(40_000, 60_000) }
      packets.push(
        ...tcpConversation({ client, server, startMs: againMs, rttMs, messages, handshake: true, close: 'none' }, draw),
      )
    }
  }
  const clients = [11, 12, 13, 14].map((last) => ({ ip: `10.66.8.${last}`, mac: `02:50:00:00:08:${last}` }))
  const ordinary = { clients, gatewayMac, resolver: resolver.ip, startMs, endMs, pauseMs: 90_000 }
  return [...packets, ...ordinaryTraffic(ordinary, random.child('ordinary'))]
}
