import {
  endpoint,
  type Exhibit,
  type Finding,
  findingId,
  findingSchema,
  type Problem,
  type Score,
  type SourceSummary,
} from '@davylamp/finding'
import type { CaptureInput } from '@davylamp/intake'
import type { PacketPlace } from './conversation/conversation.js'
import { Flows, type MiningFlow } from './flow/flows.js'
import { judge } from './judge.js'
import { decode } from './packet/decode.js'
import { emptyPacket } from './packet/packet.js'
import { detector } from './version.js'

/** What one capture brought to light. */
export interface CaptureScan {
  readonly findings: readonly Finding[]
  readonly exhibits: readonly Exhibit[]
  readonly scores: readonly Score[]
  readonly problems: readonly Problem[]
  readonly summary: SourceSummary
}

/** Goes through a capture once and finds the connections in which mining is spoken. Memory does not grow with its length. */
export async function scanCapture(capture: CaptureInput): Promise<CaptureScan> {
  const packet = emptyPacket()
  const place: PacketPlace = {
    source: capture.source,
    number: 0,
    timeMs: 0,
    fileOffset: 0,
    bytes: new Uint8Array(0),
    at: 0,
    length: 0,
  }
  const flows = new Flows(place)
  // hot loop: nothing is allocated per packet that is no part of a conversation under suspicion
  const read = await capture.read((batch) => {
    place.bytes = batch.buffer
    for (let i = 0; i < batch.count; i++) {
      const at = batch.start[i] ?? 0
      const length = batch.length[i] ?? 0
      if (!decode(packet, batch.buffer, at, length, batch.wireLength[i] ?? 0, batch.linkType[i] ?? 0)) continue
      place.number = batch.firstNumber + i
      place.timeMs = batch.timeMs[i] ?? 0
      place.fileOffset = batch.fileOffset[i] ?? 0
      place.at = at
      place.length = length
      flows.packet(packet)
    }
  })
  const mining = flows.finish().map((flow) => findingOf(flow, capture.source, read.sha256))
  return {
    findings: mining.map(({ finding }) => finding),
    exhibits: mining.map(({ exhibit }) => exhibit),
    scores: [],
    problems: read.problems,
    summary: {
      source: capture.source,
      recognisedAs: capture.format,
      bytes: read.bytes,
      counts: { packets: read.packets, flows: flows.table.count },
    },
  }
}

function findingOf(flow: MiningFlow, source: string, contentSha256: string): { finding: Finding; exhibit: Exhibit } {
  const { conversation, firstMs, lastMs } = flow
  const minerSide = conversation.minerSide ?? 0
  const miner = flow.ends[minerSide]
  const pool = flow.ends[minerSide === 0 ? 1 : 0]
  const subject = {
    kind: 'flow',
    transport: 'tcp',
    client: miner.address,
    clientPort: miner.port,
    server: pool.address,
    serverPort: pool.port,
  } as const
  const from = new Date(firstMs).toISOString()
  const id = findingId({ sense: 'network', detector: detector.name, subject, contentSha256, line: null, from })
  const { account, worker, coin, agent } = conversation.facts
  const { verdict, score, reasons, alternatives, missing } = judge(conversation)
  const finding: Finding = {
    schema: findingSchema,
    id,
    sense: 'network',
    verdict,
    score,
    subject,
    source,
    line: null,
    from,
    to: new Date(lastMs).toISOString(),
    mining: {
      ...(conversation.dialect === null ? {} : { protocol: conversation.dialect.protocol }),
      ...(conversation.dialect === null ? {} : { pool: conversation.destination ?? endpoint(pool.address, pool.port) }),
      ...(coin === undefined ? {} : { coin }),
      ...(account === undefined ? {} : { poolAccount: account }),
      ...(worker === undefined ? {} : { worker }),
      ...(agent === undefined ? {} : { agent }),
    },
    reasons,
    alternatives,
    missing,
    evidence: conversation.evidence,
    detector,
  }
  const packets = conversation.timeline.packets.map((entry) =>
    minerSide === 0 ? entry : { ...entry, fromClient: !entry.fromClient },
  )
  return {
    finding,
    exhibit: { kind: 'flow', findingId: id, packetsInAll: conversation.timeline.packetsInAll, packets },
  }
}
