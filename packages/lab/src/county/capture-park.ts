import { chinaTimeMs } from '../calendar/calendar.js'
import type { Host, Packet } from '../capture/packet.js'
import { tcpConversation, type TcpMessage } from '../capture/tcp-conversation.js'
import { applicationData, clientFinished, clientHello, serverFlight } from '../capture/tls.js'
import type { Random } from '../random.js'
import { ordinaryTraffic, tlsPage } from './ordinary-traffic.js'
import { story } from './story.js'

/**
 * The industrial park's uplink: 64 machines keep TLS connections to one foreign host, without a server name, and get
 * the same small push every half minute; beside them the honest data centre's servers and visitors.
 */
export function parkUplink(minutes: number, random: Random): Packet[] {
  const startMs = chinaTimeMs('2022-09-06', '14:00')
  const endMs = startMs + minutes * 60_000
  const gatewayMac = '02:00:5e:90:06:01'
  const server: Host = { ip: story.cloudValley.server, port: 443, mac: gatewayMac }
  const pushes: { timeMs: number; clean: boolean }[] = []
  const clock = random.child('pushes')
  for (let timeMs = startMs; timeMs < endMs; timeMs += 30_000) {
    pushes.push({ timeMs: timeMs + (clock.chance(0.05) ? clock.between(0, 25_000) : 0), clean: clock.chance(0.05) })
  }
  const packets: Packet[] = []
  for (let i = 0; i < story.cloudValley.machines; i++) {
    const draw = random.child('machine', i)
    const client: Host = {
      ip: `10.90.6.${20 + i}`,
      mac: `02:90:06:00:00:${String(i + 10)}`,
      port: draw.whole(40_000, 60_000),
    }
    const begins = draw.chance(0.3)
    const from = begins ? startMs + draw.between(0, minutes * 20_000) : startMs
    packets.push(...minerOverTls(client, server, from, endMs, begins, pushes, draw))
  }
  const clients = Array.from({ length: 12 }, (_, i) => ({ ip: `10.90.7.${10 + i}`, mac: `02:90:07:00:00:${10 + i}` }))
  const ordinary = { clients, gatewayMac, resolver: '10.90.7.2', startMs, endMs, pauseMs: 60_000 }
  return [
    ...packets,
    ...visitors(startMs, endMs, gatewayMac, random.child('visitors')),
    ...ordinaryTraffic(ordinary, random.child('ordinary')),
  ]
}

/** Citizens who use the services in the honest data centre. */
function visitors(startMs: number, endMs: number, gatewayMac: string, random: Random): Packet[] {
  const packets: Packet[] = []
  for (let timeMs = startMs; timeMs < endMs - 30_000; timeMs += random.exponential(8000)) {
    const client: Host = {
      ip: `192.0.2.${random.whole(100, 250)}`,
      mac: gatewayMac,
      port: random.whole(20_000, 60_000),
    }
    const last = random.whole(10, 15)
    const server: Host = { ip: `10.90.7.${last}`, mac: `02:90:07:00:00:${last}`, port: 443 }
    packets.push(...tlsPage(client, server, 'service.qingxia.example', timeMs, random))
  }
  return packets
}

/** Stratum inside TLS as the wire shows it: sizes and times of records, nothing readable. */
function minerOverTls(
  client: Host,
  server: Host,
  startMs: number,
  endMs: number,
  handshake: boolean,
  pushes: readonly { readonly timeMs: number; readonly clean: boolean }[],
  random: Random,
): Packet[] {
  const rttMs = random.between(150, 165)
  const messages: TcpMessage[] = []
  let openMs = startMs
  if (handshake) {
    openMs = startMs + 4 * rttMs
    messages.push(
      { from: 'client', timeMs: startMs + rttMs, payload: clientHello(null, [], random) },
      { from: 'server', timeMs: startMs + 2 * rttMs, payload: serverFlight(1310, random) },
      { from: 'client', timeMs: startMs + 2 * rttMs + 3, payload: clientFinished(random) },
      { from: 'client', timeMs: startMs + 2 * rttMs + 6, payload: applicationData(102, random) },
      { from: 'server', timeMs: startMs + 3 * rttMs + 8, payload: applicationData(188, random) },
      { from: 'client', timeMs: startMs + 3 * rttMs + 12, payload: applicationData(118, random) },
      { from: 'server', timeMs: openMs, payload: applicationData(830, random) },
    )
  }
  for (const push of pushes) {
    if (push.timeMs > openMs + 500) {
      messages.push({
        from: 'server',
        timeMs: push.timeMs + random.between(0, 12),
        payload: applicationData(712, random),
      })
    }
  }
  for (let timeMs = openMs + random.exponential(42_000); timeMs < endMs; timeMs += random.exponential(42_000)) {
    messages.push({ from: 'client', timeMs, payload: applicationData(138, random) })
    messages.push({
      from: 'server',
      timeMs: timeMs + rttMs + random.exponential(3),
      payload: applicationData(56, random),
    })
  }
  const ordered = messages.toSorted((a, b) => a.timeMs - b.timeMs)
  return tcpConversation({ client, server, startMs, rttMs, messages: ordered, handshake, close: 'none' }, random)
}
