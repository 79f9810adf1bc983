import { endpoint, missing, reason } from '@davylamp/finding'
import { hashesPerDifficulty } from '@davylamp/mining'
import { type Company, judgeUnread } from './behaviour/judge-unread.js'
import type { UnreadFlow } from './behaviour/unread-flows.js'
import type { JudgedFlow } from './finding-of.js'
import type { MiningFlow } from './flow/flows.js'
import { judge } from './judge.js'
import type { DnsFlow } from './name/dns-flows.js'
import type { QuicFlow } from './name/quic-flows.js'

/** A conversation that was read. */
export function judgedConversation(flow: MiningFlow): JudgedFlow {
  const { conversation, ends, firstMs, lastMs } = flow
  const minerSide = conversation.minerSide ?? 0
  const miner = ends[minerSide]
  const server = ends[minerSide === 0 ? 1 : 0]
  const { account, worker, agent } = conversation.testimony.facts
  const { coin } = conversation.paid
  const hashrateHps = conversation.testimony.meter.hashrateHps(hashesPerDifficulty(coin))
  const spoken = conversation.dialect
  const { timeline } = conversation
  return {
    transport: 'tcp',
    miner,
    server,
    firstMs,
    lastMs,
    judgement: judge(conversation),
    mining: {
      ...(spoken === null
        ? {}
        : { protocol: spoken.protocol, pool: conversation.host ?? endpoint(server.address, server.port) }),
      ...(coin === undefined ? {} : { coin }),
      ...(account === undefined ? {} : { poolAccount: account }),
      ...(worker === undefined ? {} : { worker }),
      ...(agent === undefined ? {} : { agent }),
      ...(hashrateHps === null ? {} : { hashrateHps }),
    },
    evidence: conversation.testimony.evidence,
    packetsInAll: timeline.packetsInAll,
    // made when they are drawn: they take far more room than the timeline
    get packets() {
      return timeline.packets(minerSide)
    },
  }
}

/** Connections that cannot be read, each with its company: hosts that behave alike, and servers that were read elsewhere. */
export function judgedUnread(flows: readonly UnreadFlow[], read: readonly JudgedFlow[]): JudgedFlow[] {
  const serversRead = new Set(
    read.filter(({ judgement }) => judgement.verdict === 'confirmed').map(({ server }) => server.address),
  )
  const hostsOf = new Map<string, Set<string>>()
  for (const { ends, client, rhythm } of flows) {
    if (rhythm === null) continue
    const server = ends[client === 0 ? 1 : 0]
    const key = endpoint(server.address, server.port)
    hostsOf.set(key, (hostsOf.get(key) ?? new Set()).add(ends[client].address))
  }
  return flows.map((flow) => {
    const { ends, client, recorder, named, evidence } = flow
    const miner = ends[client]
    const server = ends[client === 0 ? 1 : 0]
    const key = endpoint(server.address, server.port)
    const company: Company = { hosts: hostsOf.get(key)?.size ?? 0, clearNeighbour: serversRead.has(server.address) }
    return {
      transport: 'tcp',
      miner,
      server,
      firstMs: flow.firstMs,
      lastMs: flow.lastMs,
      judgement: judgeUnread(flow, company),
      mining: { pool: named === null ? key : `${named.pool.host}:${server.port}` },
      evidence,
      packetsInAll: recorder.sizes.length,
      packets: recorder.sizes.map((size, i) => ({
        timeMs: recorder.timesMs[i] ?? 0,
        fromClient: size > 0 === (client === 0),
        bytes: Math.abs(size),
      })),
    }
  })
}

/** Questions for a pool's name: a machine's host makes it suspect, a web site's related. */
export function judgedDns({ transport, ends, pool, packet, firstMs, lastMs, evidence }: DnsFlow): JudgedFlow {
  const web = pool.role === 'web'
  return {
    transport,
    miner: ends[0],
    server: ends[1],
    firstMs,
    lastMs,
    judgement: {
      verdict: web ? 'related' : 'suspect',
      score: web ? 0.05 : 0.3,
      reasons: [reason('network.name.asked', web ? 0 : 1, { host: pool.host, domain: pool.domain, packet })],
      alternatives: [],
      missing: [missing('network.missing.connection')],
    },
    mining: { pool: pool.host },
    evidence: [evidence],
    packetsInAll: 1,
    packets: [{ timeMs: firstMs, fromClient: true, bytes: evidence.length ?? 0 }],
  }
}

/** QUIC connections to a pool's host. No pool is known to hand out work over QUIC, so a name is all there is. */
export function judgedQuic({ ends, pool, packet, timeMs, bytes, evidence }: QuicFlow): JudgedFlow {
  const web = pool.role === 'web'
  return {
    transport: 'udp',
    miner: ends[0],
    server: ends[1],
    firstMs: timeMs,
    lastMs: timeMs,
    judgement: {
      verdict: web ? 'related' : 'suspect',
      score: web ? 0.05 : 0.3,
      reasons: [reason('network.name.sni', web ? 0 : 1, { host: pool.host, domain: pool.domain, packet })],
      alternatives: [],
      missing: [missing('network.missing.clear-text')],
    },
    mining: { pool: `${pool.host}:${ends[1].port}` },
    evidence: [evidence],
    packetsInAll: 1,
    packets: [{ timeMs, fromClient: true, bytes }],
  }
}
