import type { Engine, ReadingsRelation } from '@davylamp/engine'
import type { Exhibit, Finding, Problem, Score, SenseResult } from '@davylamp/finding'
import type { Tables } from '@davylamp/intake'
import { scanBalance } from './balance/scan-balance.js'
import { judge } from './judge/judge.js'
import { measure, type Measures } from './measure/measure.js'
import { exhibitsOf } from './exhibit.js'
import { qualityNotes } from './notes.js'
import { streamMeters } from './read/stream-meters.js'
import { ownFeatures } from './weigh/features.js'
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
    const meters = await measureAll(engine, relation, options)
    const peers = peerTable(meters, tables.customers)
    const found: Finding[] = []
    for (const measures of meters) {
      const customer = tables.customers.get(measures.meterId) ?? null
      const features = ownFeatures(measures, customer?.capacityKva ?? null)
      const judged = judge({ measures, customer, features, peers: peers(measures, customer?.category ?? '') }, relation)
      scores.push(judged.score)
      if (judged.finding !== null) found.push(judged.finding)
    }
    found.sort((a, b) => b.score - a.score)
    findings.push(...found)
    exhibits.push(...(await exhibitsOf(engine, relation, found)))
    problems.push(...qualityNotes(meters, relation))
  }
  const balance = await scanBalance(engine, tables)
  findings.push(...balance.findings)
  scores.push(...balance.scores)
  return { findings, scores, exhibits, problems }
}

async function measureAll(engine: Engine, relation: ReadingsRelation, options: PowerOptions): Promise<Measures[]> {
  const meters: Measures[] = []
  await streamMeters(engine, relation, null, (record) => {
    meters.push(measure(record))
    if (meters.length % 200 === 0) options.onProgress?.(meters.length)
  })
  return meters
}
