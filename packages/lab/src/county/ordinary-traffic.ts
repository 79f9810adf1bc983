import { dnsLookup } from '../capture/dns.js'
import type { Host, Packet } from '../capture/packet.js'
import { tcpConversation, type TcpMessage } from '../capture/tcp-conversation.js'
import { applicationData, clientFinished, clientHello, serverFlight } from '../capture/tls.js'
import type { Random } from '../random.js'

export interface OrdinaryTraffic {
  readonly clients: readonly { readonly ip: string; readonly mac: string }[]
  readonly gatewayMac: string
  readonly resolver: string
  readonly startMs: number
  readonly endMs: number
  /** Mean time between two pages of one client. */
  readonly pauseMs: number
}

const webSites = ['www.news.example', 'video.example', 'shop.example.com', 'mail.example.net', 'maps.example.org']

/** Browsing, updates and the steady ticking of phones and sensors: what an uplink carries besides. */
export function ordinaryTraffic(traffic: OrdinaryTraffic, random: Random): Packet[] {
  const packets: Packet[] = []
  traffic.clients.forEach((client, i) => {
    const draw = random.child('client', i)
    let port = draw.whole(32_768, 40_000)
    const host = (): Host => ({ ...client, port: port++ })
    const far = (ip: string, serverPort: number): Host => ({ ip, mac: traffic.gatewayMac, port: serverPort })
    let timeMs = traffic.startMs + draw.exponential(traffic.pauseMs)
    while (timeMs < traffic.endMs - 60_000) {
      const name = draw.pick(webSites)
      const address = `192.0.2.${10 + webSites.indexOf(name)}`
      packets.push(...dnsLookup({ client: host(), resolver: far(traffic.resolver, 53), name, address, timeMs }, draw))
      const visit = draw.chance(0.1) ? webPage : tlsPage
      packets.push(...visit(host(), far(address, visit === webPage ? 80 : 443), name, timeMs + 60, draw))
      timeMs += draw.exponential(traffic.pauseMs)
    }
    if (draw.chance(0.35)) packets.push(...pushed(host(), far('192.0.2.61', 443), traffic, draw))
    if (draw.chance(0.5)) packets.push(...ticking(host(), far('192.0.2.60', 8883), traffic, draw))
  })
  return packets
}

/** One visit to a site over TLS. */
export function tlsPage(client: Host, server: Host, name: string, startMs: number, random: Random): Packet[] {
  const rttMs = random.between(18, 60)
  const messages: TcpMessage[] = [
    { from: 'client', timeMs: startMs + rttMs, payload: clientHello(name, ['h2', 'http/1.1'], random) },
    { from: 'server', timeMs: startMs + 2 * rttMs, payload: serverFlight(random.whole(2400, 4200), random) },
    { from: 'client', timeMs: startMs + 2 * rttMs + 2, payload: clientFinished(random) },
  ]
  let timeMs = startMs + 2 * rttMs + 5
  for (let i = random.whole(1, 6); i > 0; i--) {
    messages.push({ from: 'client', timeMs, payload: applicationData(random.whole(60, 900), random) })
    timeMs += rttMs + random.exponential(20)
    const size = Math.min(9000, Math.round(random.logNormal(1200, 1)))
    messages.push({ from: 'server', timeMs, payload: applicationData(size, random) })
    timeMs += random.exponential(900)
  }
  return tcpConversation({ client, server, startMs, rttMs, messages, handshake: true, close: 'fin' }, random)
}

function webPage(client: Host, server: Host, name: string, startMs: number, random: Random): Packet[] {
  const rttMs = random.between(18, 60)
  const body = `<html><title>${name}</title><p>${'weather and river levels '.repeat(random.whole(4, 60))}</p></html>`
  const messages: TcpMessage[] = [
    {
      from: 'client',
      timeMs: startMs + rttMs,
      payload: `GET /index.html HTTP/1.1\r\nHost: ${name}\r\nUser-Agent: Mozilla/5.0\r\nAccept: */*\r\n\r\n`,
    },
    {
      from: 'server',
      timeMs: startMs + 2 * rttMs,
      payload: `HTTP/1.1 200 OK\r\nContent-Type: text/html\r\nContent-Length: ${body.length}\r\n\r\n${body}`,
    },
  ]
  return tcpConversation({ client, server, startMs, rttMs, messages, handshake: true, close: 'fin' }, random)
}

/** A sensor or phone that keeps one connection open and says the same small thing at a fixed period. */
function ticking(client: Host, server: Host, traffic: OrdinaryTraffic, random: Random): Packet[] {
  const rttMs = random.between(20, 50)
  const periodMs = random.pick([30_000, 60_000, 120_000])
  const messages: TcpMessage[] = []
  for (let timeMs = traffic.startMs + random.between(0, periodMs); timeMs < traffic.endMs; timeMs += periodMs) {
    messages.push({ from: 'client', timeMs, payload: applicationData(53, random) })
    messages.push({ from: 'server', timeMs: timeMs + rttMs, payload: applicationData(24, random) })
  }
  const startMs = traffic.startMs
  return tcpConversation({ client, server, startMs, rttMs, messages, handshake: false, close: 'none' }, random)
}

/** A messenger: the server pushes when somebody writes, sizes as people write; now and then a heartbeat. */
function pushed(client: Host, server: Host, traffic: OrdinaryTraffic, random: Random): Packet[] {
  const rttMs = random.between(20, 50)
  const startMs = traffic.startMs + random.between(0, 20_000)
  const messages: TcpMessage[] = [
    { from: 'client', timeMs: startMs + rttMs, payload: clientHello('push.messenger.example', ['http/1.1'], random) },
    { from: 'server', timeMs: startMs + 2 * rttMs, payload: serverFlight(3100, random) },
    { from: 'client', timeMs: startMs + 2 * rttMs + 3, payload: clientFinished(random) },
  ]
  let beatMs = startMs + 240_000
  for (let timeMs = startMs + 5000; timeMs < traffic.endMs; timeMs += random.logNormal(45_000, 1.2)) {
    for (; beatMs < timeMs; beatMs += 240_000) {
      messages.push({ from: 'client', timeMs: beatMs, payload: applicationData(31, random) })
      messages.push({ from: 'server', timeMs: beatMs + rttMs, payload: applicationData(31, random) })
    }
    messages.push({
      from: 'server',
      timeMs,
      payload: applicationData(Math.round(60 + random.logNormal(180, 0.9)), random),
    })
    if (random.chance(0.4)) {
      const size = Math.round(50 + random.logNormal(120, 0.8))
      messages.push({
        from: 'client',
        timeMs: timeMs + random.exponential(4000),
        payload: applicationData(size, random),
      })
    }
  }
  const ordered = messages.toSorted((a, b) => a.timeMs - b.timeMs)
  return tcpConversation({ client, server, startMs, rttMs, messages: ordered, handshake: true, close: 'none' }, random)
}
