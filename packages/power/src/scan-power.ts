import type { Engine, ReadingsRelation } from '@davylamp/engine'
import { type Exhibit, type Finding, type Problem, type Score, type SenseResult, subjectLabel } from '@davylamp/finding'
import type { Tables } from '@davylamp/intake'
import type { Surcharge } from '@davylamp/law'
import { scanBalance } from './balance/scan-balance.js'
import { judge } from './judge/judge.js'
import { withOwnSources } from './judge/with-own-sources.js'
import { exhibitsOf } from './exhibit.js'
import { withHarm } from './harm/with-harm.js'
import { capacitiesFit } from './weigh/capacities-fit.js'
import { capacityNote, qualityNotes, registersNote } from './notes.js'
import { onlyByDay } from './read/only-by-day.js'
import { apparentReadings } from './read/apparent-readings.js'
import { ownSources } from './read/own-sources.js'
import { peerBands } from './peer-band.js'
import { sourceOfReadings, sourceOfSummaries } from './read/meter-source.js'
import type { MeterSummary } from './survey/summary.js'
import { readFeeding, withDarkHours } from './solar/solar-meters.js'
import { survey } from './survey/survey.js'
import { peerTable } from './weigh/peers.js'
import { hear } from './witness/hear.js'

export interface PowerOptions {
  /** IANA zone for readings that do not say theirs. */
  readonly zone?: string | null
  /** Province of the records as the law's tables name it, for CO2 and surcharge; without it the nation's factors are taken. */
  readonly province?: string | undefined
  /** Surcharges that are known; those that are built in when left out. */
  readonly surcharges?: readonly Surcharge[] | undefined
  /** Told now and then how many meters have been measured. */
  readonly onProgress?: (meters: number) => void
}

/**
 * Looks at every meter: reads days out of the engine, measures, weighs against peers, judges. Curves are not kept;
 * those of meters with a finding are read a second time for their exhibits.
 */
export async function scanPower(engine: Engine, tables: Tables, options: PowerOptions = {}): Promise<SenseResult> {
  const findings: Finding[] = []
  const scores: Score[] = []
  const exhibits: Exhibit[] = []
  const problems: Problem[] = []
  const apparent = tables.readings.length > 0 ? null : await apparentReadings(engine, tables.phases ?? [])
  const readings = apparent === null ? tables.readings : [apparent]
  const sources = [...readings.map(sourceOfReadings), ...(tables.summaries ?? []).map(sourceOfSummaries)]
  for (const source of sources) {
    const surveyed = await survey(engine, source, tables.customers, options.onProgress ?? (() => undefined))
    const feeding = await readFeeding(engine, source, tables.reverse ?? [], surveyed)
    const meters = await withDarkHours(engine, source, feeding, surveyed, tables.customers)
    const peers = peerTable(meters, tables.customers)
    const fit = capacitiesFit(meters)
    if (!fit) problems.push(capacityNote(source))
    const inQuestion = meters.flatMap(({ measures }) => measures ?? [])
    const testimonies = await hear({ engine, tables, source, meters: inQuestion, feeding, apparent: apparent !== null })
    const found: Finding[] = []
    const foundMeters: MeterSummary[] = []
    for (const meter of meters) {
      const customer = tables.customers.get(meter.meterId) ?? null
      const judged = judge(meter, {
        customer,
        peers: peers(meter, customer?.category ?? ''),
        capacitiesFit: fit,
        source,
        testimonies: testimonies(meter.meterId),
      })
      scores.push(judged.score)
      if (judged.finding === null) continue
      found.push(judged.finding)
      foundMeters.push(meter)
    }
    found.sort((a, b) => b.score - a.score)
    const traced = source.readings === null ? found : await traceSources(engine, source.readings, found)
    findings.push(...traced)
    const bands = await peerBands(engine, source, foundMeters, meters, tables.customers)
    exhibits.push(...(await exhibitsOf(engine, source, traced, bands, feeding)))
    problems.push(...qualityNotes(meters, source))
  }
  const withoutCurve = await onlyByDay(engine, tables, new Set(scores.map(({ subjectId }) => subjectId)))
  problems.push(...registersNote(tables, withoutCurve.length))
  for (const subjectId of withoutCurve)
    scores.push({ subjectId, score: 0, status: 'not-judged', reason: 'power.daily-only' })
  const balance = await scanBalance(engine, tables, new Set(findings.map(({ subject }) => subjectLabel(subject))))
  findings.push(...balance.findings)
  scores.push(...balance.scores)
  exhibits.push(...balance.exhibits)
  return {
    findings: findings.map((finding) => withHarm(finding, options.province, options.surcharges)),
    scores,
    exhibits,
    problems,
  }
}

/** Of the files of a relation each finding names those that hold its meter. */
async function traceSources(engine: Engine, relation: ReadingsRelation, found: readonly Finding[]): Promise<Finding[]> {
  const own = await ownSources(
    engine,
    relation,
    found.map(({ subject }) => subjectLabel(subject)),
  )
  return found.map((finding) => withOwnSources(finding, own(subjectLabel(finding.subject))))
}
