import { expect, it } from 'vitest'
import { parseLeadSearch } from './lead-search.js'

it('keeps what means something, in one order, and leaves out the rest', () => {
  expect(parseLeadSearch({ verdict: 'suspect,guilty,confirmed,suspect', stage: 'new', town: '龙潭镇', x: 1 })).toEqual({
    verdict: 'confirmed,suspect',
    stage: 'new',
    town: '龙潭镇',
  })
  expect(parseLeadSearch({ verdict: 7, order: 'price', town: '' })).toEqual({})
})
