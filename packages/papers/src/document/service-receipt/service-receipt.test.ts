import { expect, it } from 'vitest'
import { boxesOf, printed, rowsOf } from '../document.fixture.js'
import { example } from './example.js'
import { serviceReceipt } from './service-receipt.js'

it('names each paper by its number, and strikes out a refusal that there was not', () => {
  const paper = printed(serviceReceipt, example)
  expect(rowsOf(paper)).toEqual([['1', '责令改正通知书', '青节能责改〔2022〕3号', '1']])
  expect(boxesOf(paper)['拒收事由']).toBe('／')
})
