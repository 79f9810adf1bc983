import {
  type Evidence,
  type Exhibit,
  type Finding,
  findingId,
  findingSchema,
  type FlowPacket,
  type MiningFacts,
} from '@davylamp/finding'
import type { End } from './flow/ends.js'
import type { Judgement } from './judge.js'
import { detector } from './version.js'

/** A flow that was judged, whatever it was judged by. */
export interface JudgedFlow {
  readonly transport: 'tcp' | 'udp'
  readonly miner: End
  readonly server: End
  readonly firstMs: number
  readonly lastMs: number
  readonly judgement: Judgement
  readonly mining: MiningFacts
  readonly evidence: readonly Evidence[]
  /** Where it stands in a file of lines, from 1. */
  readonly line?: number
  readonly packetsInAll: number
  readonly packets: readonly FlowPacket[]
}

/** The finding about a flow, and what its timeline is drawn from. */
export function findingOf(
  flow: JudgedFlow,
  source: string,
  contentSha256: string,
): { finding: Finding; exhibit: Exhibit } {
  const { miner, server, judgement, line = null } = flow
  const subject = {
    kind: 'flow',
    transport: flow.transport,
    client: miner.address,
    clientPort: miner.port,
    server: server.address,
    serverPort: server.port,
  } as const
  const from = new Date(flow.firstMs).toISOString()
  const id = findingId({ sense: 'network', detector: detector.name, subject, contentSha256, line, from })
  const finding: Finding = {
    schema: findingSchema,
    id,
    sense: 'network',
    verdict: judgement.verdict,
    score: judgement.score,
    subject,
    source,
    line,
    from,
    to: new Date(flow.lastMs).toISOString(),
    mining: flow.mining,
    reasons: judgement.reasons,
    alternatives: judgement.alternatives,
    missing: judgement.missing,
    evidence: flow.evidence,
    detector,
  }
  const exhibit: Exhibit = {
    kind: 'flow',
    findingId: id,
    packetsInAll: flow.packetsInAll,
    get packets() {
      return flow.packets
    },
  }
  return { finding, exhibit }
}
