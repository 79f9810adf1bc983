import type { Engine } from '@davylamp/engine'
import type { BalanceExhibit, Finding, Score } from '@davylamp/finding'
import type { Tables } from '@davylamp/intake'
import { judgePlant } from './plant/judge-plant.js'
import { besideNeighbours, measurePlant } from './plant/measure-plant.js'
import { plantExhibit } from './plant/plant-exhibit.js'
import { readPlants } from './plant/read-plants.js'
import { judgeTransformer } from './transformer/judge-transformer.js'
import { scanTransformers } from './transformer/scan-transformers.js'
import { transformerExhibit } from './transformer/transformer-exhibit.js'
import { misplaced, wrongLinkFinding } from './transformer/wrong-link-findings.js'

interface BalanceResult {
  readonly findings: readonly Finding[]
  readonly scores: readonly Score[]
  readonly exhibits: readonly BalanceExhibit[]
}

/** Looks at every plant and transformer of which there is a balance. `named` are meters that have a finding of their own. */
export async function scanBalance(engine: Engine, tables: Tables, named: ReadonlySet<string>): Promise<BalanceResult> {
  const findings: Finding[] = []
  const scores: Score[] = []
  const exhibits: BalanceExhibit[] = []
  const keep = (
    { score, finding }: { score: Score; finding: Finding | null },
    exhibitOf: (finding: Finding) => BalanceExhibit,
  ): void => {
    scores.push(score)
    if (finding === null) return
    findings.push(finding)
    exhibits.push(exhibitOf(finding))
  }
  const plantSource = tables.balance.find((one) => one.kind === 'plantReadings')
  if (plantSource !== undefined) {
    const plants = besideNeighbours((await readPlants(engine, tables.balance)).map(measurePlant))
    for (const plant of plants) keep(judgePlant(plant, plantSource), (found) => plantExhibit(found, plant, plants))
  }
  const transformerSource = tables.balance.find((one) => one.kind === 'transformerReadings')
  const wrongLinks: Finding[] = []
  if (transformerSource !== undefined) {
    const transformers = await scanTransformers(engine, tables)
    for (const one of transformers)
      keep(judgeTransformer(one, transformerSource), (found) => transformerExhibit(found, one))
    const sources = [transformerSource, ...tables.balance.filter(({ kind }) => kind === 'topology')]
    for (const one of misplaced(transformers))
      if (!named.has(one.meterId)) wrongLinks.push(wrongLinkFinding(one, sources))
  }
  findings.sort((a, b) => b.score - a.score)
  return { findings: [...findings, ...wrongLinks], scores, exhibits }
}
