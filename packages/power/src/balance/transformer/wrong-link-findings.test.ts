import { describe, expect, it } from 'vitest'
import type { WrongLink } from './links.js'
import { measureTransformer } from './measure-transformer.js'
import { misplaced, wrongLinkFinding } from './wrong-link-findings.js'

/** A transformer of 30 days whose balance closes, with what was found wrong among its links. */
function transformer(transformerId: string, links: readonly WrongLink[]) {
  const kw = Float64Array.from({ length: 720 }, (_, hour) => 50 + 10 * Math.sin(hour))
  return measureTransformer({ transformerId, ratingKva: 100, firstDay: 19_000, kw }, kw, 40, links)
}

const drop = (meterId: string): WrongLink => ({ meterId, kind: 'drop' })
const add = (meterId: string): WrongLink => ({ meterId, kind: 'add' })

describe('wrong links of meters to transformers', () => {
  it('are named where both sides agree', () => {
    const found = misplaced([transformer('T1', [drop('M1'), add('M2')]), transformer('T2', [add('M1')])])
    expect(
      found.map(({ meterId, recorded, fed }) => [meterId, recorded.record.transformerId, fed.record.transformerId]),
    ).toEqual([['M1', 'T1', 'T2']])
  })

  it('are a doubt and no finding where two transformers would take the meter', () => {
    const all = [transformer('T1', [drop('M1')]), transformer('T2', [add('M1')]), transformer('T3', [add('M1')])]
    expect(misplaced(all)).toEqual([])
  })

  it('are related to no mining, and say what to correct', () => {
    const [found] = misplaced([transformer('T1', [drop('M1')]), transformer('T2', [add('M1')])])
    if (found === undefined) throw new Error('nothing found')
    const finding = wrongLinkFinding(found, [{ source: 'topology.csv', sha256: 'aa' }])
    expect(finding).toMatchObject({ verdict: 'related', score: 0, subject: { kind: 'meter', id: 'M1' }, mining: {} })
    expect(finding.reasons[0]?.zh).toContain('档案挂接在台区 T1')
    expect(finding.evidence).toEqual([{ kind: 'record', source: 'topology.csv', sha256: 'aa' }])
  })
})
