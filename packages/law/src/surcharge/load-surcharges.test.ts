import { describe, expect, it } from 'vitest'
import { surchargesOver } from '../charge/surcharge-charge.js'
import { point } from '../range/range.js'
import { loadSurcharges } from './load-surcharges.js'
import { surchargesOf } from './surcharge.js'

const zhejiang = { place: 'Zhejiang', yuanPerKwh: 0.5, document: '浙发改〔2022〕0号', from: '2022-02-14' }
const file = (surcharges: unknown) => JSON.stringify({ format: 'davylamp-surcharges', formatVersion: 1, surcharges })

describe('loadSurcharges', () => {
  it('puts a document that a site holds in the place of what is built in, and it is computed', () => {
    const { rows, problems } = loadSurcharges(file([zhejiang]))
    expect(problems).toEqual([])
    expect(surchargesOf('浙江', rows).map(({ document }) => document)).toEqual([
      '浙发改〔2022〕0号',
      '发改运行〔2021〕1283号',
    ])
    const day = {
      fromEarliest: '2022-03-01',
      fromLatest: '2022-03-01',
      toEarliest: '2022-03-02',
      toLatest: '2022-03-02',
    }
    expect(surchargesOver(point(10), day, '浙江').amounts).toEqual([])
    expect(surchargesOver(point(10), day, '浙江', rows).amounts).toMatchObject([{ yuan: { low: 5, high: 5 } }])
    expect(surchargesOver(point(10), day, '四川', rows)).toEqual(surchargesOver(point(10), day, '四川'))
  })

  it('ends on the last day that it names', () => {
    const { rows } = loadSurcharges(file([{ ...zhejiang, to: '2022-02-20' }]))
    const long = {
      fromEarliest: '2022-01-01',
      fromLatest: '2022-01-01',
      toEarliest: '2022-12-31',
      toLatest: '2022-12-31',
    }
    expect(surchargesOver(point(1), long, '浙江', rows).amounts[0]?.yuan).toEqual({ low: 3.5, high: 3.5 })
  })

  it.each([
    [{ ...zhejiang, place: 'Atlantis' }, 'surcharges[0].place'],
    [{ ...zhejiang, yuanPerKwh: '0.5' }, 'surcharges[0].yuanPerKwh'],
    [{ ...zhejiang, yuanPerKwh: -1 }, 'surcharges[0].yuanPerKwh'],
    [{ ...zhejiang, from: '2022-02-30' }, 'surcharges[0].from'],
    [{ ...zhejiang, to: '2021-01-01' }, 'surcharges[0].to'],
    [{ ...zhejiang, document: ' ' }, 'surcharges[0].document'],
  ])('leaves out %j and names the place', (row, path) => {
    const { rows, problems } = loadSurcharges(file([row]))
    expect(problems.map((problem) => problem.path)).toEqual([path])
    expect(rows.some(({ confidence }) => confidence === 'site')).toBe(false)
  })

  it('says what is wrong with a file of another kind', () => {
    expect(loadSurcharges('{}').problems).toHaveLength(1)
    expect(loadSurcharges('no').problems).toHaveLength(1)
  })
})
