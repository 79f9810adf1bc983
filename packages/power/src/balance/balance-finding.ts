import {
  type Alternative,
  findingId,
  type Finding,
  findingSchema,
  type MiningFacts,
  type Missing,
  type Reason,
  type Verdict,
} from '@davylamp/finding'
import type { BalanceRelation } from '@davylamp/intake'
import { detector } from '../judge/detector.js'
import { dayText } from '../read/day.js'

/** The readings that a balance rests on. */
export type BalanceSource = Pick<BalanceRelation, 'source' | 'sha256'>

interface Parts {
  readonly kind: 'plant' | 'transformer'
  readonly id: string
  readonly verdict: Verdict
  readonly score: number
  readonly firstDay: number
  readonly days: number
  readonly source: BalanceSource
  readonly mining: MiningFacts
  readonly reasons: readonly Reason[]
  readonly alternatives: readonly Alternative[]
  readonly missing: readonly Missing[]
}

/** A finding on a plant or a transformer. */
export function balanceFinding(parts: Parts): Finding {
  const subject = { kind: parts.kind, id: parts.id } as const
  const from = `${dayText(parts.firstDay)}T00:00:00Z`
  return {
    schema: findingSchema,
    id: findingId({
      sense: 'power',
      detector: detector.name,
      subject,
      contentSha256: parts.source.sha256,
      line: null,
      from,
    }),
    sense: 'power',
    verdict: parts.verdict,
    score: Math.round(parts.score * 1e4) / 1e4,
    subject,
    source: parts.source.source,
    line: null,
    from,
    to: `${dayText(parts.firstDay + parts.days)}T00:00:00Z`,
    mining: parts.mining,
    reasons: parts.reasons,
    alternatives: parts.alternatives,
    missing: parts.missing,
    evidence: [{ kind: 'curve', source: parts.source.source, sha256: parts.source.sha256 }],
    detector,
  }
}
