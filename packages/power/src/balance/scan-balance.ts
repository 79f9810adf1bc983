import type { Engine } from '@davylamp/engine'
import type { Finding, Score } from '@davylamp/finding'
import type { Tables } from '@davylamp/intake'
import { judgePlant } from './plant/judge-plant.js'
import { measurePlant } from './plant/measure-plant.js'
import { readPlants } from './plant/read-plants.js'
import { judgeTransformer } from './transformer/judge-transformer.js'
import { scanTransformers } from './transformer/scan-transformers.js'

/** Looks at every plant and transformer of which there is a balance. */
export async function scanBalance(engine: Engine, tables: Tables): Promise<{ findings: Finding[]; scores: Score[] }> {
  const findings: Finding[] = []
  const scores: Score[] = []
  const keep = ({ score, finding }: { score: Score; finding: Finding | null }): void => {
    scores.push(score)
    if (finding !== null) findings.push(finding)
  }
  const plantSource = tables.balance.find((one) => one.kind === 'plantReadings')
  if (plantSource !== undefined)
    for (const record of await readPlants(engine, tables.balance)) keep(judgePlant(measurePlant(record), plantSource))
  const transformerSource = tables.balance.find((one) => one.kind === 'transformerReadings')
  if (transformerSource !== undefined)
    for (const one of await scanTransformers(engine, tables)) keep(judgeTransformer(one, transformerSource))
  findings.sort((a, b) => b.score - a.score)
  return { findings, scores }
}
