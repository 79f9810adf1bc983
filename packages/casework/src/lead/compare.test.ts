import { expect, it } from 'vitest'
import { compareLeads } from './compare.js'
import { lead } from './lead.fixture.js'

it('knows leads again by their place', () => {
  const { fresh, still, gone } = compareLeads([lead('a', 1), lead('b', 2)], [lead('b', 1), lead('c', 2)])
  expect([fresh, still, gone].map((list) => list.map(({ id }) => id))).toEqual([['c'], ['b'], ['a']])
})
