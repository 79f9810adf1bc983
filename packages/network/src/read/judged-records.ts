import { type Evidence, endpoint, missing, reason } from '@davylamp/finding'
import type { JudgedFlow } from '../finding-of.js'
import type { NamedPool } from '../name/name-book.js'
import { fanIn, type Quiet } from './fan-in.js'
import { judgeRecord } from './judge-record.js'
import type { NameRecord, RecordPlace } from './record.js'
import type { BookedFlow, RecordBook } from './record-book.js'
import { sumsOf } from './steady.js'

/** A judged connection or question, and the file that tells of it. */
export interface JudgedRecord {
  readonly source: string
  readonly judged: JudgedFlow
}

/** Everything in the book that speaks for mining, judged in the light of all the rest. */
export function judgedRecords(book: RecordBook): JudgedRecord[] {
  const flows = withFanIn(book.flows())
  const hosts = hostsByServer(flows)
  return [
    ...flows.flatMap((booked) => judgedFlow(booked, hosts)),
    ...book.questions().flatMap(({ record, lastMs, pool }) => (pool === null ? [] : [question(record, lastMs, pool)])),
  ]
}

/** Sums that say nothing of one connection are taken for steady where many hosts have them alike towards one server. */
function withFanIn(flows: readonly BookedFlow[]): readonly BookedFlow[] {
  const quiet = new Map<string, Quiet[]>()
  const keyOf = ({ flow: { server } }: BookedFlow) => endpoint(server.address, server.port)
  for (const booked of flows) {
    const sums = booked.steady === null ? sumsOf(booked.flow) : null
    if (sums === null) continue
    const connections = quiet.get(keyOf(booked)) ?? []
    connections.push({ host: booked.flow.client.address, sums })
    quiet.set(keyOf(booked), connections)
  }
  return flows.map((booked) => {
    const connections = quiet.get(keyOf(booked))
    if (booked.steady !== null || connections === undefined) return booked
    return fanIn(booked.flow.server.port, connections) > 0 ? { ...booked, steady: sumsOf(booked.flow) } : booked
  })
}

function hostsByServer(flows: readonly BookedFlow[]): ReadonlyMap<string, ReadonlySet<string>> {
  const hosts = new Map<string, Set<string>>()
  for (const { flow, steady, rhythm } of flows) {
    if (steady === null && rhythm === null) continue
    const key = endpoint(flow.server.address, flow.server.port)
    hosts.set(key, (hosts.get(key) ?? new Set()).add(flow.client.address))
  }
  return hosts
}

function judgedFlow(booked: BookedFlow, hosts: ReadonlyMap<string, ReadonlySet<string>>): JudgedRecord[] {
  const { flow, steady, rhythm, recorder } = booked
  const key = endpoint(flow.server.address, flow.server.port)
  const judgement = judgeRecord(flow, { steady, rhythm, hosts: hosts.get(key)?.size ?? 0 })
  if (judgement === null) return []
  const places = [flow.alert?.place, flow.agent?.place, flow.named?.place, flow.place].filter(
    (place) => place !== undefined,
  )
  const packets =
    recorder === null
      ? []
      : recorder.sizes.map((size, i) => ({
          timeMs: recorder.timesMs[i] ?? 0,
          fromClient: size > 0,
          bytes: Math.abs(size),
        }))
  const [place = flow.place] = places
  return [
    {
      source: place.source,
      judged: {
        transport: flow.transport,
        miner: flow.client,
        server: flow.server,
        firstMs: flow.firstMs,
        lastMs: flow.lastMs,
        judgement,
        mining: {
          pool: flow.named === null ? key : `${flow.named.pool.host}:${flow.server.port}`,
          ...(flow.agent === null ? {} : { agent: flow.agent.agent }),
          ...flow.spoken?.mining,
        },
        evidence: evidenceOf(places),
        ...(place.line === null ? {} : { line: place.line }),
        packetsInAll: packets.length,
        packets,
      },
    },
  ]
}

/** Names asked for: a machine's host makes it suspect, a web site related. */
function question(record: NameRecord, lastMs: number, pool: NamedPool): JudgedRecord {
  const web = pool.role === 'web'
  const { place, from, to, transport, timeMs } = record
  return {
    source: place.source,
    judged: {
      transport,
      miner: from,
      server: to,
      firstMs: timeMs,
      lastMs,
      judgement: {
        verdict: web ? 'related' : 'suspect',
        score: web ? 0.05 : 0.3,
        reasons: [reason('network.name.logged', web ? 0 : 1, { host: pool.host, domain: pool.domain })],
        alternatives: [],
        missing: [
          missing('network.missing.connection'),
          ...(place.zoneUnknown === true ? [missing('network.missing.zone')] : []),
        ],
      },
      mining: { pool: pool.host },
      evidence: [place.evidence()],
      ...(place.line === null ? {} : { line: place.line }),
      packetsInAll: 0,
      packets: [],
    },
  }
}

function evidenceOf(places: readonly RecordPlace[]): Evidence[] {
  const seen = new Set<string>()
  return places.flatMap((place) => {
    const evidence = place.evidence()
    const key = `${evidence.source} ${evidence.line} ${evidence.offset}`
    return seen.has(key) ? [] : (seen.add(key), [evidence])
  })
}
