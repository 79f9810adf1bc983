import type { CustomerRow } from '@davylamp/intake'
import { knownLookAlike } from '../look-alike/test-look-alikes.js'
import { fewestUsableDays, keptLogOdds } from '../judge/thresholds.js'
import { measure, type Measures } from '../measure/measure.js'
import { type SetAsideCode, setAsideCodes } from '../measure/quality.js'
import type { MeterRecord } from '../read/meter-record.js'
import { addUp } from '../weigh/add-up.js'
import { type Features, ownFeatures, withoutCapacity } from '../weigh/features.js'
import { noPeers } from '../weigh/peers.js'
import { combined, rerank } from '../weigh/rerank/rerank.js'

/** What is kept of every meter: a few numbers. All measures only of those that may become a finding. */
export interface MeterSummary {
  readonly meterId: string
  /** Days since 1970. */
  readonly firstDay: number
  readonly days: number
  readonly usableDays: number
  readonly meanKw: number
  readonly floorKw: number
  readonly floorShare: number
  /** Peak over contracted capacity; NaN when that is not known. */
  readonly peakOverCapacity: number
  /** Log-odds without peers, and what they would be were the capacity not known. */
  readonly logOdds: number
  readonly logOddsWithoutCapacity: number
  /** Code of the strongest term. */
  readonly strongest: string
  readonly setAsideDays: Readonly<Record<SetAsideCode, number>>
  readonly duplicates: number
  readonly measures: Measures | null
}

/** Measures and weighs one meter by itself. Pure, so that it can run on any core or machine. */
export function summarise(record: MeterRecord, customer: CustomerRow | null): MeterSummary {
  const measures = measure(record)
  const capacityKva = customer?.capacityKva ?? null
  const features = ownFeatures(measures, capacityKva)
  const weigh = (features: Features): { logOdds: number; strongest: string } => {
    const weighable = { measures, features, customer, peers: noPeers }
    const { values, logOdds } = addUp(weighable)
    return {
      logOdds: combined(logOdds, rerank(features)),
      strongest: values[0]?.code ?? 'power.nothing-unusual',
    }
  }
  const judged = measures.usableDays >= fewestUsableDays && measures.now.meanKw > 0
  // A known look-alike ranks lower, but is kept as any other.
  const known = knownLookAlike({ measures, features, customer, peers: noPeers })?.logOdds ?? 0
  const own = judged ? weigh(features) : { logOdds: -Infinity, strongest: '' }
  const bare = judged && capacityKva !== null ? weigh(withoutCapacity(features)) : own
  return {
    meterId: measures.meterId,
    firstDay: measures.firstDay,
    days: measures.days,
    usableDays: measures.usableDays,
    meanKw: measures.now.meanKw,
    floorKw: measures.floor.kw,
    floorShare: measures.floor.share,
    peakOverCapacity: capacityKva === null || capacityKva <= 0 ? NaN : measures.now.peakKw / capacityKva,
    logOdds: own.logOdds + known,
    logOddsWithoutCapacity: bare.logOdds + known,
    strongest: own.strongest,
    setAsideDays: countsOf(measures),
    duplicates: measures.duplicates,
    measures: Math.max(own.logOdds, bare.logOdds) >= keptLogOdds ? measures : null,
  }
}

/** One object for all meters of which nothing was set aside: they are most of them. */
const nothingSetAside = { missing: 0, estimated: 0, stuck: 0, copied: 0, impossible: 0 }

function countsOf({ setAside }: Measures): Record<SetAsideCode, number> {
  if (setAside.length === 0) return nothingSetAside
  const counts = { missing: 0, estimated: 0, stuck: 0, copied: 0, impossible: 0 }
  for (const code of setAsideCodes) counts[code] = setAside.filter((one) => one.code === code).length
  return counts
}
