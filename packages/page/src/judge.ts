import type { Alternative, MiningFacts, Missing, Reason, Verdict } from '@davylamp/finding'
import type { PageFacts } from './measure/page-facts.js'
import { tells } from './tell/index.js'
import { alternativesOf, missingOf } from './other-side.js'
import type { Tell } from './tell/tell.js'

export interface Judgement {
  /** Null: nothing worth saying. */
  readonly verdict: Verdict | null
  readonly score: number
  readonly reasons: readonly Reason[]
  readonly alternatives: readonly Alternative[]
  readonly missing: readonly Missing[]
  readonly mining: MiningFacts
  readonly offset: number | null
}

/** Natural log-odds at which a page is worth a look, and at which several tells agree. */
const thresholds = { suspect: 1.5, probable: 4 } as const
/** Of a page that is picked blindly, 1 in 500 mines (Musch et al. 2018: 1 in 500 of the Alexa million); records that are scanned are no such pick. */
const priorLogOdds = -2

/** Puts together what the tells say. Only work that was seen handed out or in is `confirmed`; one tell alone is never more than `suspect`. */
export function judge(page: PageFacts): Judgement {
  const told = strongest(tells.flatMap((tell) => tell(page)))
  const speaking = isAbout(told) ? told : []
  const sum = speaking.reduce((total, { reason }) => total + reason.weight, 0)
  const verdict = verdictOf(speaking, sum)
  const mining = Object.assign({}, ...speaking.toReversed().map((tell) => tell.mining ?? {})) as MiningFacts
  return {
    verdict,
    score: 1 / (1 + Math.exp(-(priorLogOdds + sum))),
    reasons: speaking.map(({ reason }) => reason),
    alternatives: verdict === null ? [] : alternativesOf(speaking),
    missing: verdict === null ? [] : missingOf(page),
    mining,
    offset: speaking.find((tell) => tell.offset !== undefined)?.offset ?? null,
  }
}

/** How busy a page is says nothing by itself: games, codecs and captchas are busy too. */
function isAbout(told: readonly Tell[]): boolean {
  return told.some(({ group, reason }) => group !== 'run' && group !== 'against' && reason.weight > 0)
}

function verdictOf(told: readonly Tell[], sum: number): Verdict | null {
  if (told.some(({ group }) => group === 'act')) return 'confirmed'
  const independent = told.filter(({ reason }) => reason.weight >= 0.8).length
  if (sum >= thresholds.probable && independent > 1) return 'probable'
  if (sum >= thresholds.suspect) return 'suspect'
  return null
}

/** Each code once, at its strongest; the strongest first. */
function strongest(told: readonly Tell[]): Tell[] {
  const best = new Map<string, Tell>()
  for (const tell of told) {
    const known = best.get(tell.reason.code)
    if (known === undefined || Math.abs(tell.reason.weight) > Math.abs(known.reason.weight))
      best.set(tell.reason.code, tell)
  }
  return [...best.values()].toSorted((a, b) => b.reason.weight - a.reason.weight)
}
