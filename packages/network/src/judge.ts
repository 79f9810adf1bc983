import {
  type Alternative,
  alternative,
  type Missing,
  missing,
  type Reason,
  reason,
  type Verdict,
} from '@davylamp/finding'
import type { Conversation } from './conversation/conversation.js'

/** What a conversation amounts to. */
export interface Judgement {
  readonly verdict: Verdict
  readonly score: number
  readonly reasons: readonly Reason[]
  readonly alternatives: readonly Alternative[]
  readonly missing: readonly Missing[]
}

/**
 * Judges a proven conversation: `confirmed` where work was handed out or handed in, or a login was accepted;
 * `probable` where a miner only knocked.
 */
export function judge(conversation: Conversation): Judgement {
  const { counts, firstPacket, dialect, bothSidesSeen, lostBytes } = conversation
  const protocol = dialect?.protocol ?? ''
  const reasons: Reason[] = []
  const say = (act: keyof typeof counts, code: Parameters<typeof reason>[0], weight: number) => {
    const packet = firstPacket[act]
    if (packet !== undefined) reasons.push(reason(code, weight, { packet, protocol, count: counts[act] }))
  }
  say('job', 'network.job.fields', 4.1)
  say('share', 'network.share.fields', 4.1)
  say('accepted', 'network.accepted', 2)
  say('login', 'network.login.fields', 2.2)
  say('subscribe', 'network.subscribe.fields', 2.2)
  say('difficulty', 'network.difficulty.fields', 1.5)
  say('refused', 'network.refused', -1.2)
  const seen = counts.job + counts.share + counts.accepted > 0
  const gaps: Missing[] = []
  if (!bothSidesSeen) gaps.push(missing('network.missing.other-direction'))
  if (lostBytes > 0) gaps.push(missing('network.missing.lost-bytes', { bytes: lostBytes }))
  if (!seen) gaps.push(missing('network.missing.work'))
  return {
    verdict: seen ? 'confirmed' : 'probable',
    score: seen ? 0.998 : 0.85,
    reasons,
    alternatives: seen
      ? [alternative('network.alternative.other-protocol', 'ruled-out', { protocol })]
      : [
          alternative('network.alternative.other-protocol', 'ruled-out', { protocol }),
          alternative('network.alternative.pool-monitor', 'open'),
        ],
    missing: gaps,
  }
}
