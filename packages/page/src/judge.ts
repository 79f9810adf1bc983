import type { Alternative, MiningFacts, Missing, Reason, Verdict } from '@davylamp/finding'
import type { PageFacts } from './measure/page-facts.js'
import { tells } from './tell/index.js'
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
  const sum = told.reduce((total, { reason }) => total + reason.weight, 0)
  const mining = Object.assign({}, ...told.toReversed().map((tell) => tell.mining ?? {})) as MiningFacts
  const offset = told.find((tell) => tell.offset !== undefined)?.offset ?? null
  return {
    verdict: verdictOf(told, sum),
    score: 1 / (1 + Math.exp(-(priorLogOdds + sum))),
    reasons: told.map(({ reason }) => reason),
    alternatives: [],
    missing: [],
    mining,
    offset,
  }
}

function verdictOf(told: readonly Tell[], sum: number): Verdict | null {
  if (told.some(({ group }) => group === 'act')) return 'confirmed'
  const independent = new Set(told.filter(({ reason }) => reason.weight > 0).map(({ reason }) => reason.code)).size
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
