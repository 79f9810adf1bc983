import { findingId, type Finding, findingSchema, missing, reason } from '@davylamp/finding'
import { detector } from '../../judge/detector.js'
import { dayText } from '../../read/day.js'
import type { BalanceSource } from '../balance-finding.js'
import type { TransformerMeasures } from './measure-transformer.js'

/** A meter that two transformers disagree with the books about, in the same sense. */
export interface Misplaced {
  readonly meterId: string
  readonly recorded: TransformerMeasures
  readonly fed: TransformerMeasures
}

/**
 * Meters that look as if they hung at another transformer than the books say, from both sides: the balance of the one
 * recorded closes better without, and that of exactly one other better with them. What one side says alone stays a doubt of
 * that side's balance.
 */
export function misplaced(transformers: readonly TransformerMeasures[]): Misplaced[] {
  const sides = new Map<string, { drop: TransformerMeasures[]; add: TransformerMeasures[] }>()
  for (const transformer of transformers)
    for (const { meterId, kind } of transformer.links) {
      const side = sides.get(meterId) ?? { drop: [], add: [] }
      side[kind].push(transformer)
      sides.set(meterId, side)
    }
  return [...sides].flatMap(([meterId, { drop, add }]) => {
    const [recorded] = drop
    const [fed] = add
    return recorded !== undefined && fed !== undefined && drop.length === 1 && add.length === 1
      ? [{ meterId, recorded, fed }]
      : []
  })
}

/** A wrong link is an error of the books, `related`: it says nothing of the customer, and makes two balances wrong. */
export function wrongLinkFinding({ meterId, recorded, fed }: Misplaced, sources: readonly BalanceSource[]): Finding {
  const subject = { kind: 'meter', id: meterId } as const
  const { firstDay } = recorded.record
  const from = `${dayText(firstDay)}T00:00:00Z`
  const contentSha256 = sources.map(({ sha256 }) => sha256).join()
  return {
    schema: findingSchema,
    id: findingId({ sense: 'power', detector: detector.name, subject, contentSha256, line: null, from }),
    sense: 'power',
    verdict: 'related',
    score: 0,
    subject,
    source: sources[0]?.source ?? null,
    line: null,
    from,
    to: `${dayText(firstDay + recorded.days)}T00:00:00Z`,
    mining: {},
    reasons: [
      reason('power.wrong-transformer-link', 0, {
        recorded: recorded.record.transformerId,
        fed: fed.record.transformerId,
      }),
    ],
    alternatives: [],
    missing: [missing('power.links-from-curves')],
    evidence: sources.map(({ source, sha256 }) => ({ kind: 'record', source, sha256 })),
    detector,
  }
}
