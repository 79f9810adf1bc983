import type { Engine, ReadingsRelation } from '@davylamp/engine'
import { type Exhibit, type Finding, type Problem, type Score, type SenseResult, subjectLabel } from '@davylamp/finding'
import type { Tables } from '@davylamp/intake'
import { scanBalance } from './balance/scan-balance.js'
import { judge } from './judge/judge.js'
import { withOwnSources } from './judge/with-own-sources.js'
import { exhibitsOf } from './exhibit.js'
import { capacitiesFit } from './weigh/capacities-fit.js'
import { capacityNote, qualityNotes } from './notes.js'
import { ownSources } from './read/own-sources.js'
import { survey } from './survey/survey.js'
import { peerTable } from './weigh/peers.js'

export interface PowerOptions {
  /** IANA zone for readings that do not say theirs. */
  readonly zone?: string | null
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
  for (const relation of tables.readings) {
    const meters = await survey(engine, relation, tables.customers, options.onProgress ?? (() => undefined))
    const peers = peerTable(meters, tables.customers)
    const fit = capacitiesFit(meters)
    if (!fit) problems.push(capacityNote(relation))
    const found: Finding[] = []
    for (const meter of meters) {
      const customer = tables.customers.get(meter.meterId) ?? null
      const judged = judge(meter, {
        customer,
        peers: peers(meter, customer?.category ?? ''),
        capacitiesFit: fit,
        relation,
      })
      scores.push(judged.score)
      if (judged.finding !== null) found.push(judged.finding)
    }
    const traced = await traceSources(engine, relation, found)
    traced.sort((a, b) => b.score - a.score)
    findings.push(...traced)
    exhibits.push(...(await exhibitsOf(engine, relation, traced)))
    problems.push(...qualityNotes(meters, relation))
  }
  const balance = await scanBalance(engine, tables)
  findings.push(...balance.findings)
  scores.push(...balance.scores)
  return { findings, scores, exhibits, problems }
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
