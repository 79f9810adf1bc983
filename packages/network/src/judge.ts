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
  const { dialect, sidesSeen, lostBytes, relative } = conversation
  if (dialect === null) return related(relative ?? '')
  const { counts, firstPacket } = conversation.testimony
  const { protocol } = dialect
  const reasons: Reason[] = []
  const say = (act: keyof typeof counts, code: Parameters<typeof reason>[0], weight: number) => {
    const packet = firstPacket[act]
    if (packet !== undefined) reasons.push(reason(code, weight, { packet, protocol, count: counts[act] }))
  }
  say('job', 'network.job.fields', 4.1)
  say('share', 'network.share.fields', 4.1)
  say('accepted', 'network.accepted', 2)
  say('login', 'network.login.fields', 2.2)
  say('subscribe', dialect.atMost === 'suspect' ? 'network.noise.lengths' : 'network.subscribe.fields', 2.2)
  say('difficulty', 'network.difficulty.fields', 1.5)
  say('refused', 'network.refused', -1.2)
  const { wallet } = conversation.paid
  if (wallet?.checked === true) reasons.push(reason('network.wallet.checked', 0.5, { coins: wallet.coins.join('/') }))
  const seen = counts.job + counts.share + counts.accepted > 0
  const gaps: Missing[] = []
  if (!sidesSeen.every(Boolean)) gaps.push(missing('network.missing.other-direction'))
  if (lostBytes > 0) gaps.push(missing('network.missing.lost-bytes', { bytes: lostBytes }))
  if (!seen) gaps.push(missing('network.missing.work'))
  const verdict = seen && dialect.atMost === undefined ? 'confirmed' : (dialect.atMost ?? 'probable')
  return {
    verdict,
    score: scores[verdict],
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

/** Comparable within the sense; every session of the real captures that was called mining was mining. */
const scores = { confirmed: 0.998, probable: 0.85, suspect: 0.4 } as const

/** A node, a wallet, a monitor: it explains a machine that is near mining. */
function related(relative: string): Judgement {
  return {
    verdict: 'related',
    score: 0.05,
    reasons: [reason('network.related', 0, { relative })],
    alternatives: [],
    missing: [],
  }
}
