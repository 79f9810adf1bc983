import { type Alternative, alternative, endpoint, missing, type Reason, reason, type Verdict } from '@davylamp/finding'
import type { PoolRole } from '@davylamp/mining'
import type { Judgement } from '../judge.js'
import type { UnreadFlow } from './unread-flows.js'

/** Hosts that behave alike towards one server before it counts as their relay. */
const relayHosts = 5

/** What is known beside one flow. */
export interface Company {
  /** Hosts with mining's rhythm towards the same server and port. */
  readonly hosts: number
  /** The same server was seen to hand out work in clear. */
  readonly clearNeighbour: boolean
}

/**
 * Judges a connection that cannot be read. Its rhythm alone makes it suspect, and so does a pool's name alone;
 * both together, or many hosts towards one relay, make it probable. A pool's web site is related.
 */
export function judgeUnread(flow: UnreadFlow, company: Company): Judgement {
  const { rhythm, named, selfSigned, listed, ends, client } = flow
  const reasons: Reason[] = []
  if (rhythm !== null)
    reasons.push(
      reason('network.rhythm', 1.6, {
        pushes: rhythm.pushes,
        bytes: Math.round(rhythm.pushBytes),
        gap: Number(rhythm.pushGapS.toFixed(1)),
        minutes: Math.round(rhythm.durationS / 60),
      }),
    )
  if (named !== null) {
    const code = `network.name.${named.by}` as const
    reasons.push(reason(code, named.pool.role === 'web' ? 0 : 2, { host: named.pool.host, domain: named.pool.domain }))
  }
  if (selfSigned && rhythm !== null) reasons.push(reason('network.certificate.self-signed', 0.5))
  if (listed) {
    const server = ends[client === 0 ? 1 : 0]
    reasons.push(reason('network.record.endpoint', 2, { endpoint: endpoint(server.address, server.port) }))
  }
  const many = rhythm !== null && company.hosts >= relayHosts
  if (many) reasons.push(reason('network.relay', 1.5, { hosts: company.hosts }))
  if (company.clearNeighbour) reasons.push(reason('network.clear-neighbour', 2))
  const verdict = verdictOf(
    rhythm !== null,
    listed ? 'stratum' : (named?.pool.role ?? null),
    many || company.clearNeighbour,
  )
  return {
    verdict,
    score: scores[verdict],
    reasons,
    alternatives: verdict === 'related' ? [] : alternatives(rhythm),
    missing: [missing('network.missing.clear-text')],
  }
}

const scores: Readonly<Record<Verdict, number>> = { confirmed: 0.998, probable: 0.8, suspect: 0.4, related: 0.05 }

function verdictOf(rhythm: boolean, role: PoolRole | null, company: boolean): Verdict {
  const server = role !== null && role !== 'web'
  if (rhythm && (server || company)) return 'probable'
  if (rhythm || server) return 'suspect'
  return 'related'
}

function alternatives(rhythm: UnreadFlow['rhythm']): Alternative[] {
  if (rhythm === null) return [alternative('network.alternative.name-only', 'open')]
  const clockwork = rhythm.clientMessages >= 8 && rhythm.clientGapVariation < 0.3
  return [
    alternative('network.alternative.push-service', 'open'),
    alternative('network.alternative.telemetry', clockwork || rhythm.clientMessages < 8 ? 'open' : 'ruled-out'),
  ]
}
