import {
  alternative,
  type Alternative,
  findingId,
  type Finding,
  findingSchema,
  missing,
  type Missing,
  reason,
  type Score,
  type Verdict,
} from '@davylamp/finding'
import type { ReadingsRelation } from '@davylamp/engine'
import { dayText } from '../read/day.js'
import { addUp } from '../weigh/add-up.js'
import { combined, rerank } from '../weigh/rerank/rerank.js'
import type { TermValue, Weighable } from '../weigh/term.js'
import { detector } from './detector.js'
import { estimate } from './estimate.js'
import {
  clearOnset,
  fewestUsableDays,
  priorShift,
  probableLogOdds,
  suspectLogOdds,
  supportingWeight,
} from './thresholds.js'

/** What one meter comes to: always a score, a finding only when it is worth a look. */
export interface Judgement {
  readonly score: Score
  readonly finding: Finding | null
}

/** Adds the terms up and says what follows. Pure. */
export function judge(weighable: Weighable, relation: ReadingsRelation): Judgement {
  const { measures } = weighable
  const subjectId = measures.meterId
  if (measures.usableDays < fewestUsableDays)
    return { score: { subjectId, score: 0, status: 'not-judged', reason: 'power.short-record' }, finding: null }
  if (!(measures.now.meanKw > 0))
    return { score: { subjectId, score: 0, status: 'not-judged', reason: 'power.no-load' }, finding: null }
  const { values, logOdds: additive } = addUp(weighable)
  const logOdds = combined(additive, rerank(weighable.features))
  const score = 1 / (1 + Math.exp(-(logOdds + priorShift)))
  const verdict = verdictOf(logOdds, values, weighable)
  const strongest = values[0]?.code ?? 'power.nothing-unusual'
  return {
    score: { subjectId, score, status: 'judged', reason: strongest },
    finding: verdict === null ? null : findingOf(weighable, relation, values, score, verdict),
  }
}

/** Load alone never confirms, and says of a home at most that it is worth a look. */
function verdictOf(logOdds: number, values: readonly TermValue[], weighable: Weighable): Verdict | null {
  if (logOdds < suspectLogOdds) return null
  const supporting = values.filter((value) => value.weight >= supportingWeight).length
  const home = (weighable.customer?.category ?? 'residential').startsWith('residential')
  return logOdds >= probableLogOdds && supporting >= 3 && !home ? 'probable' : 'suspect'
}

function findingOf(
  weighable: Weighable,
  relation: ReadingsRelation,
  values: readonly TermValue[],
  score: number,
  verdict: Verdict,
): Finding {
  const { measures } = weighable
  const subject = { kind: 'meter', id: measures.meterId } as const
  const from = `${dayText(measures.firstDay)}T00:00:00Z`
  const source = relation.sources[0] ?? null
  return {
    schema: findingSchema,
    id: findingId({
      sense: 'power',
      detector: detector.name,
      subject,
      contentSha256: relation.sha256.join(),
      line: null,
      from,
    }),
    sense: 'power',
    verdict,
    score: Math.round(score * 1e4) / 1e4,
    subject,
    source,
    line: null,
    from,
    to: `${dayText(measures.firstDay + measures.days)}T00:00:00Z`,
    mining: estimate(measures),
    reasons: values.map((value) => reason(value.code, Math.round(value.weight * 100) / 100, value.params)),
    alternatives: alternatives(weighable),
    missing: whatIsMissing(weighable, relation),
    evidence: relation.sources.map((name, index) => {
      const sha256 = relation.sha256[index]
      return sha256 === undefined ? { kind: 'curve', source: name } : { kind: 'curve', source: name, sha256 }
    }),
    detector,
  }
}

function alternatives({ measures }: Weighable): Alternative[] {
  const filled = measures.setAside.filter((one) => one.code !== 'missing' && one.code !== 'impossible').length
  return [
    alternative('power.other-constant-load', 'open'),
    alternative('power.stuck-or-estimated', 'ruled-out', { days: filled }),
  ]
}

function whatIsMissing({ measures, customer }: Weighable, relation: ReadingsRelation): Missing[] {
  const list: Missing[] = [missing('power.load-alone')]
  if (measures.added === null || measures.added.clarity < clearOnset) list.push(missing('power.no-history-before'))
  if (customer === null) list.push(missing('power.no-customer'))
  list.push(missing('power.no-phase-currents'))
  if (measures.usableDays < 180) list.push(missing('power.short-record', { days: measures.usableDays }))
  if (relation.zone === null) list.push(missing('power.zone-unknown'))
  return list
}
