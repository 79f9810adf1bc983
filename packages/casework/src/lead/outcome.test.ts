import { expect, it } from 'vitest'
import type { Lead } from './lead.js'
import { compareLeads } from './compare.js'
import { coolDown, hitRate } from './outcome.js'
import { topLeads } from './top.js'

const lead = (id: string, order: number): Lead => ({
  schema: 'davylamp.lead/1',
  id,
  order,
  site: null,
  place: id,
  verdict: 'suspect',
  logOdds: 0,
  senses: ['power'],
  onset: null,
  powerKw: null,
  machines: null,
  findings: [],
  mergedBy: {},
})

it('puts places checked lately last and loses none', () => {
  const leads = ['a', 'b', 'c'].map((id, index) => lead(id, index + 1))
  const outcomes = [
    { subjectId: 'a', visitedOn: '2022-08-22', code: 'legit-load:cold-store' },
    { subjectId: 'b', visitedOn: '2022-01-01', code: 'confirmed-active' },
  ]
  const cooled = coolDown(leads, outcomes, '2022-09-01', 90)
  expect(cooled.leads.map(({ id, order }) => [id, order])).toEqual([
    ['b', 1],
    ['c', 2],
    ['a', 3],
  ])
  expect(cooled.cooling).toBe(1)
  expect(hitRate(outcomes)).toEqual({ visits: 2, hits: 1 })
})

it('knows leads again by their place', () => {
  const { fresh, still, gone } = compareLeads([lead('a', 1), lead('b', 2)], [lead('b', 1), lead('c', 2)])
  expect([fresh, still, gone].map((list) => list.map(({ id }) => id))).toEqual([['c'], ['b'], ['a']])
})

it('keeps the first of each group', () => {
  const leads = ['a1', 'a2', 'b1', 'a3', 'b2'].map((id, index) => lead(id, index + 1))
  expect(topLeads(leads, 1, ({ id }) => id.charAt(0)).map(({ id }) => id)).toEqual(['a1', 'b1'])
  expect(topLeads(leads, 3).map(({ id }) => id)).toEqual(['a1', 'a2', 'b1'])
})
