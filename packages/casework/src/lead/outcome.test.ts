import { expect, it } from 'vitest'
import { coolDown, hitRate } from './outcome.js'
import { lead } from './lead.fixture.js'

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
