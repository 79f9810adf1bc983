import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { silent } from './silent.js'
import { scan } from '../src/scan/scan.js'
import { dataFolder } from './data-folder.js'

const power = dataFolder('power')

describe.skipIf(power === null)('on the labelled meters (power/ of DAVYLAMP_DATA)', () => {
  it('scores every meter, accuses no home beyond suspect, and says confirmed of none', async () => {
    const folder = power ?? ''
    const request = {
      paths: [join(folder, 'bench')],
      mapFile: null,
      decimal: null,
      zone: null,
      pools: [],
      progress: silent,
    }
    const { scores, findings, tables } = await scan(request, async (result) => result)
    const labelled = readFileSync(join(folder, 'bench.labels.csv'), 'utf8').trim().split('\n').length - 1
    expect(new Set(scores.map(({ subjectId }) => subjectId)).size).toBe(labelled)
    expect(findings.filter(({ verdict }) => verdict === 'confirmed')).toEqual([])
    const probable = findings.flatMap(({ verdict, subject }) =>
      verdict === 'probable' && subject.kind === 'meter' ? [subject.id] : [],
    )
    expect(probable.filter((id) => tables.customers.get(id)?.category === 'residential')).toEqual([])
  })
})
