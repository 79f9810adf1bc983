import { alternative, endpoint, missing, type Reason, reason, type Verdict, verdictRank } from '@davylamp/finding'
import { isPoolEndpoint } from '@davylamp/mining'
import type { Judgement } from '../judge.js'
import type { Rhythm } from '../behaviour/rhythm.js'
import type { Steady } from './steady.js'
import type { Stitched } from './stitched.js'

/** Hosts that behave alike towards one server before it counts as their relay. */
const relayHosts = 5

/** What was measured of a connection that records tell of. */
export interface Measured {
  readonly steady: Steady | null
  readonly rhythm: Rhythm | null
  /** Hosts with that behaviour towards the same server and port. */
  readonly hosts: number
}

const nameCodes = {
  sni: 'network.name.sni',
  dns: 'network.name.dns',
  certificate: 'network.name.certificate',
  http: 'network.name.http',
} as const

const scores: Readonly<Record<Verdict, number>> = { confirmed: 0.998, probable: 0.8, suspect: 0.35, related: 0.05 }

/**
 * Judges a connection by what records say of it; null when nothing speaks for mining. A record is never more than `probable`, since
 * what was said is not in it, unless it kept the payload.
 */
export function judgeRecord(flow: Stitched, { steady, rhythm, hosts }: Measured): Judgement | null {
  const { named, alert, agent, spoken, server } = flow
  const zoneUnknown = [alert, named, agent, flow].some((told) => told?.place.zoneUnknown === true)
  const listed = isPoolEndpoint(server.address, server.port)
  const poolServer = listed || (named !== null && named.pool.role !== 'web')
  const many = hosts >= relayHosts
  const said = alert !== null || agent !== null
  const behaves = steady !== null || rhythm !== null
  if (!behaves && !said && !listed && named === null) return null
  const probable = said || (behaves && poolServer) || (rhythm !== null && many)
  const heard = spoken?.verdict ?? 'related'
  const known: Verdict = probable ? 'probable' : behaves || poolServer ? 'suspect' : 'related'
  const verdict = verdictRank(heard) > verdictRank(known) ? heard : known
  return {
    verdict,
    score: scores[verdict],
    reasons: [...saidReasons(flow, listed), ...behaviourReasons(steady, rhythm, many ? hosts : 0)],
    alternatives:
      verdict === 'related'
        ? []
        : [
            ...(said && spoken === null ? [alternative('network.alternative.false-alarm', 'open')] : []),
            ...(behaves ? [alternative('network.alternative.push-service', 'open')] : []),
            ...(!said && !behaves ? [alternative('network.alternative.name-only', 'open')] : []),
          ],
    missing: [
      ...(zoneUnknown ? [missing('network.missing.zone')] : []),
      rhythm === null ? missing('network.missing.packets') : missing('network.missing.clear-text'),
      ...(flow.sampling > 1 ? [missing('network.missing.sampled', { sampling: Math.round(flow.sampling) })] : []),
    ],
  }
}

function saidReasons({ named, alert, agent, spoken, server }: Stitched, listed: boolean): Reason[] {
  const reasons: Reason[] = []
  if (spoken !== null)
    reasons.push(
      reason('network.record.payload', 4, { system: alert?.system ?? '', protocol: spoken.mining.protocol ?? '' }),
    )
  if (alert !== null) reasons.push(reason('network.record.alert', 3, { system: alert.system, text: alert.text }))
  if (agent !== null) reasons.push(reason('network.record.agent', 2.5, { agent: agent.agent }))
  if (named !== null) {
    const { host, domain, role } = named.pool
    reasons.push(reason(nameCodes[named.by], role === 'web' ? 0 : 2, { host, domain }))
  }
  if (listed) reasons.push(reason('network.record.endpoint', 2, { endpoint: endpoint(server.address, server.port) }))
  return reasons
}

function behaviourReasons(steady: Steady | null, rhythm: Rhythm | null, hosts: number): Reason[] {
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
  else if (steady !== null)
    reasons.push(
      reason('network.record.steady', 0.8, {
        minutes: Math.round(steady.minutes),
        perMinute: Math.round(steady.packetsPerMinute),
        bytes: Math.round(steady.packetBytes),
      }),
    )
  if (hosts > 0) reasons.push(reason('network.relay', rhythm === null ? 0.5 : 1.5, { hosts }))
  return reasons
}
