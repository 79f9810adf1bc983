import type { HostStage, MiningFacts, Reason, Verdict } from '@davylamp/finding'
import { reason } from '@davylamp/finding'
import type { Seen } from '../seen.js'
import { tells } from '../tell/index.js'
import type { Bearing, Term } from '../tell/tell.js'

/** What a picture amounts to. */
export interface Judgement {
  readonly verdict: Verdict
  readonly score: number
  readonly stage: HostStage
  readonly reasons: readonly Reason[]
  readonly mining: MiningFacts
}

/** Sums of capped log-odds from which a verdict stands; chosen on the lines that were open while building, see docs/host.md. */
const limits = { probable: 4, suspect: 2, related: 1 }
/** What is known before anything was seen: one host in about twenty that is looked at. */
const priorLogOdds = -3

/** Asks every tell and weighs what they say; null when nothing speaks for mining or what goes with it. */
export function judge(seen: Seen): Judgement | null {
  const terms: Term[] = []
  let total = 0
  const bearing = new Map<Bearing, number>()
  for (const tell of tells) {
    const told = tell.look(seen)
    if (told.length === 0) continue
    let sum = 0
    for (const term of told) sum += term.weight
    const counted = Math.min(tell.cap, sum)
    total += counted
    for (const term of told) {
      const part = sum === 0 ? 0 : (term.weight / sum) * counted
      bearing.set(term.bears, (bearing.get(term.bears) ?? 0) + part)
    }
    terms.push(...told)
  }
  if (terms.length === 0) return null
  const part = (name: Bearing) => bearing.get(name) ?? 0
  const stage = stageOf(part)
  const verdict = verdictOf(total, part('mining'), stage)
  if (verdict === null) return null
  return {
    verdict,
    score: Math.round(1000 / (1 + Math.exp(-(total + priorLogOdds)))) / 1000,
    stage,
    reasons: terms
      .toSorted((a, b) => b.weight - a.weight)
      .slice(0, 20)
      .map(({ code, weight, params }) => reason(code, weight, params)),
    mining: Object.assign({}, ...terms.toReversed().map(({ facts }) => facts ?? {})),
  }
}

function stageOf(part: (bears: Bearing) => number): HostStage {
  if (part('mining') >= 2) return 'mining'
  if (part('preparing') >= Math.max(part('residual'), 1)) return 'preparing'
  if (part('residual') >= 1) return 'residual'
  if (part('proxyjacking') >= 1) return 'proxyjacking'
  if (part('dual-use') > 0) return 'dual-use'
  return part('mining') > 0 ? 'mining' : 'preparing'
}

/** Preparing and residual are at most `suspect`; see docs of the finding's format. */
function verdictOf(total: number, mining: number, stage: HostStage): Verdict | null {
  if (stage === 'mining' && total >= limits.probable && mining >= 2.5) return 'probable'
  if (stage === 'dual-use' || stage === 'proxyjacking') return 'related'
  if (total >= limits.suspect) return 'suspect'
  return total >= limits.related ? 'related' : null
}
