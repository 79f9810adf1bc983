import { expect, it } from 'vitest'
import { printed, refused, textOf } from '../document.fixture.js'
import { example } from './example.js'
import { preservedGoodsHandling } from './preserved-goods-handling.js'

it('refers to the notice and to its last day', () => {
  const text = textOf(printed(preservedGoodsHandling, example))
  expect(text).toContain('以青节能先登〔2022〕4号')
  expect(text).toContain('应于2022年8月30日前作出处理')
})
it('is refused after that day', () => {
  expect(refused(preservedGoodsHandling, example, { date: '2022-09-05' })).toMatchObject([
    { code: 'field.late', field: 'date' },
  ])
})
