import {
  alternative,
  type Alternative,
  type Evidence,
  findingId,
  type Finding,
  findingSchema,
  missing,
  type Missing,
  reason,
  type Score,
  type Verdict,
} from '@davylamp/finding'
import { dayText } from '../read/day.js'
import type { MeterSource } from '../read/meter-source.js'
import { type CustomerRow, isDwelling } from '@davylamp/intake'
import type { MeterSummary } from '../survey/summary.js'
import { ownFeatures } from '../weigh/features.js'
import type { PeerView } from '../weigh/peers.js'
import { changeTerms } from '../weigh/change-terms.js'
import { constantTerms } from '../weigh/constant-terms.js'
import { contextTerms } from '../weigh/context-terms.js'
import { addUp } from '../weigh/add-up.js'
import { combined, rerank } from '../weigh/rerank/rerank.js'
import type { Term, TermValue, Weighable } from '../weigh/term.js'
import { knownLookAlike, testedLookAlikes } from '../look-alike/test-look-alikes.js'
import type { Testimony } from '../witness/testimony.js'
import { withinCap } from '../witness/witness-weight.js'
import { detector } from './detector.js'
import { estimate } from './estimate.js'
import {
  clearOnset,
  fewestUsableDays,
  groundWeight,
  leastProbableKw,
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

/** What a meter is judged by beside its summary. */
export interface Circumstances {
  readonly customer: CustomerRow | null
  readonly peers: PeerView
  /** Whether contracted capacities are to be believed. */
  readonly capacitiesFit: boolean
  readonly source: MeterSource
  /** What was said of the meter beside its load curve. */
  readonly testimonies: readonly Testimony[]
}

/** Says what follows from a summary. Pure. */
export function judge(summary: MeterSummary, circumstances: Circumstances): Judgement {
  const { meterId: subjectId, measures, usableDays, meanKw } = summary
  const notJudged = (reason: string): Judgement => ({
    score: { subjectId, score: 0, status: 'not-judged', reason },
    finding: null,
  })
  if (usableDays < fewestUsableDays) return notJudged('power.short-record')
  if (!(meanKw > 0)) return notJudged('power.no-load')
  const { customer, peers, capacitiesFit, source, testimonies } = circumstances
  const alone = capacitiesFit ? summary.logOdds : summary.logOddsWithoutCapacity
  if (measures === null)
    return {
      score: { subjectId, score: probability(alone), status: 'judged', reason: summary.strongest },
      finding: null,
    }
  const features = ownFeatures(measures, capacitiesFit ? (customer?.capacityKva ?? null) : null)
  const weighable = { measures, features, customer, peers }
  const { values, logOdds: additive } = addUp(weighable)
  const known = knownLookAlike(weighable)
  const heard = withinCap(testimonies.flatMap(({ reasons }) => reasons))
  const logOdds = combined(additive, rerank(features)) + heard.logOdds
  const score = probability(logOdds + (known?.logOdds ?? 0))
  // Witnesses move the odds a little; whether there is a load to speak of, the terms on the load alone say.
  const seenInPart = testimonies.some(({ atMost }) => atMost !== null)
  const verdict = verdictOf(logOdds, values, weighable, known !== null || seenInPart)
  return {
    score: { subjectId, score, status: 'judged', reason: values[0]?.code ?? summary.strongest },
    finding:
      verdict === null ? null : findingOf(weighable, source, [...values, ...heard.values], testimonies, score, verdict),
  }
}

function probability(logOdds: number): number {
  return 1 / (1 + Math.exp(-(logOdds + priorShift)))
}

/** Load alone never confirms, and says of a home at most that it is worth a look. */
function verdictOf(
  logOdds: number,
  values: readonly TermValue[],
  { customer, measures }: Weighable,
  atMostSuspect: boolean,
): Verdict | null {
  if (logOdds < suspectLogOdds || !isGrounded(values)) return null
  const supporting = termGroups.filter((group) => weightOf(values, group) >= supportingWeight).length
  // What nobody says anything of may be a home, and so may one that a table says is both.
  const home =
    customer === null || (isDwelling(customer) ?? true) || isDwelling({ ...customer, premises: null }) === true
  const large = Math.max(measures.added?.kw ?? 0, measures.floor.kw) >= leastProbableKw
  return logOdds >= probableLogOdds && supporting >= 2 && large && !home && !atMostSuspect ? 'probable' : 'suspect'
}

/** A contract that is exceeded asks for a new contract; only how the load itself runs makes it worth a look. */
function isGrounded(values: readonly TermValue[]): boolean {
  return weightOf(values, changeTerms) + weightOf(values, constantTerms) >= groundWeight
}

/** Terms on one and the same thing support each other, but count as one witness. */
const termGroups = [changeTerms, constantTerms, contextTerms]

function weightOf(values: readonly TermValue[], group: readonly Term[]): number {
  return values.reduce((sum, value) => sum + (group.some((term) => term.code === value.code) ? value.weight : 0), 0)
}

function findingOf(
  weighable: Weighable,
  source: MeterSource,
  values: readonly TermValue[],
  testimonies: readonly Testimony[],
  score: number,
  verdict: Verdict,
): Finding {
  const { measures } = weighable
  const subject = { kind: 'meter', id: measures.meterId } as const
  const from = `${dayText(measures.firstDay)}T00:00:00Z`
  return {
    schema: findingSchema,
    id: findingId({
      sense: 'power',
      detector: detector.name,
      subject,
      contentSha256: source.sha256.join(),
      line: null,
      from,
    }),
    sense: 'power',
    verdict,
    score: Math.round(score * 1e4) / 1e4,
    subject,
    source: source.sources[0] ?? null,
    line: null,
    from,
    to: `${dayText(measures.firstDay + measures.days)}T00:00:00Z`,
    mining: estimate(measures),
    reasons: values.map((value) => reason(value.code, Math.round(value.weight * 100) / 100, value.params)),
    alternatives: alternatives(weighable, testimonies),
    missing: [...whatIsMissing(weighable, source), ...testimonies.flatMap((one) => one.missing)],
    evidence: [...curveEvidence(source), ...testimonies.flatMap((one) => one.evidence)],
    detector,
  }
}

function curveEvidence({ sources, sha256 }: MeterSource): Evidence[] {
  return sources.map((source, index) => {
    const hash = sha256[index]
    return hash === undefined ? { kind: 'curve', source } : { kind: 'curve', source, sha256: hash }
  })
}

/** What witnesses rule out or leave open goes before what the curve alone says; ruled out once is ruled out. */
function alternatives(weighable: Weighable, testimonies: readonly Testimony[]): Alternative[] {
  const filled = weighable.measures.setAside.filter((one) => one.code !== 'missing' && one.code !== 'impossible').length
  const heard = new Map(
    testimonies.flatMap((one) => [...one.alternatives]).toSorted(([, a]) => (a === 'open' ? -1 : 1)),
  )
  return [...testedLookAlikes(weighable, heard), alternative('power.stuck-or-estimated', 'ruled-out', { days: filled })]
}

function whatIsMissing({ measures, customer }: Weighable, source: MeterSource): Missing[] {
  const list: Missing[] = [missing('power.load-alone')]
  if (measures.added === null || measures.added.clarity < clearOnset) list.push(missing('power.no-history-before'))
  if (customer === null) list.push(missing('power.no-customer'))
  if (measures.usableDays < 180) list.push(missing('power.short-record', { days: measures.usableDays }))
  if (source.zone === null) list.push(missing('power.zone-unknown'))
  return list
}
