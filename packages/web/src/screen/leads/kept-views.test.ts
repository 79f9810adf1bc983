import { expect, it } from 'vitest'
import { parseViews } from './kept-views.js'

it('reads back what was kept, and nothing of what is none', () => {
  const view = { name: '龙潭待办', search: { town: '龙潭镇', given: 'nobody' } }
  expect(parseViews(JSON.stringify([view, { name: 3, search: {} }, null, { name: 'x' }]))).toEqual([view])
  expect(parseViews('{"a":1}')).toEqual([])
  expect(parseViews('not json')).toEqual([])
})
