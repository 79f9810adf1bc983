import { expect, it } from 'vitest'
import { boxesOf, printed } from '../document.fixture.js'
import { example } from './example.js'
import { urgingSlip } from './urging-slip.js'

it('names the day that passed and the new one', () => {
  const boxes = boxesOf(printed(urgingSlip, example))
  expect([boxes['原反馈期限'], boxes['限期']]).toEqual(['2022年8月25日', '2022年8月29日'])
})
