import { expect, it } from 'vitest'
import { topLeads } from './top.js'
import { lead } from './lead.fixture.js'

it('keeps the first of each group', () => {
  const leads = ['a1', 'a2', 'b1', 'a3', 'b2'].map((id, index) => lead(id, index + 1))
  expect(topLeads(leads, 1, ({ id }) => id.charAt(0)).map(({ id }) => id)).toEqual(['a1', 'b1'])
  expect(topLeads(leads, 3).map(({ id }) => id)).toEqual(['a1', 'a2', 'b1'])
})
