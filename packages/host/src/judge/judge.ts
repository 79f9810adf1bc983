import {
  type Alternative,
  type HostStage,
  type MiningFacts,
  type Missing,
  type Reason,
  reason,
  type Verdict,
} from '@davylamp/finding'
import type { Seen } from '../seen.js'
import { alternativesOf, missingOf } from './questions.js'
import { stageOf } from './stage.js'
import { type Weighed, weigh } from './weigh.js'

/** What a picture amounts to. */
export interface Judgement {
  readonly verdict: Verdict
  readonly score: number
  readonly stage: HostStage
  readonly reasons: readonly Reason[]
  readonly alternatives: readonly Alternative[]
  readonly missing: readonly Missing[]
  readonly mining: MiningFacts
}

/** Sums of log-odds from which a verdict stands; chosen on the lines that were open while building, see docs/snapshot.md. */
const limits = { probable: 4, suspect: 2, related: 1 }
/** What is known before anything was seen: of the hosts that are looked at, one in twenty. */
const priorLogOdds = -3
const mostReasons = 20

/** Asks every tell and weighs what they say; null when nothing speaks for mining or for what goes with it. */
export function judge(seen: Seen): Judgement | null {
  const weighed = weigh(seen)
  if (weighed.terms.length === 0) return null
  const stage = stageOf(weighed, seen)
  const verdict = verdictOf(weighed, stage, seen)
  if (verdict === null) return null
  const strongest = weighed.terms.toSorted((a, b) => b.weight - a.weight)
  return {
    verdict,
    score: Math.round(1000 / (1 + Math.exp(-(weighed.total + priorLogOdds)))) / 1000,
    stage,
    reasons: strongest.slice(0, mostReasons).map(({ code, weight, params }) => reason(code, weight, params)),
    alternatives: alternativesOf(seen, weighed, verdict),
    missing: missingOf(seen, stage),
    mining: Object.assign({}, ...strongest.toReversed().map(({ facts }) => facts ?? {})),
  }
}

/** Preparing and residual are at most `suspect`; `confirmed` needs a program at work with a pool and an account. */
function verdictOf({ total, part, terms }: Weighed, stage: HostStage, { picture }: Seen): Verdict | null {
  if (stage === 'dual-use' || stage === 'proxyjacking') return 'related'
  const has = (start: string) => terms.some(({ code }) => code.startsWith(start))
  if (stage === 'mining') {
    const atWork = picture.subject.kind === 'host' && picture.processes.length > 0
    if (atWork && has('host.log.share')) return 'confirmed'
    if (atWork && total >= 7 && has('host.wallet.checked') && (has('host.socket.pool') || has('host.pool.')))
      return 'confirmed'
    if (total >= limits.probable && part('mining') >= 2.5) return 'probable'
  }
  if (total >= limits.suspect) return 'suspect'
  return total >= limits.related ? 'related' : null
}
