import { expect, it } from 'vitest'
import { printed, rowsOf, textOf } from '../document.fixture.js'
import { example } from './example.js'
import { powerRequest } from './power-request.js'

it('asks for what serves the matter, with its days', () => {
  expect(rowsOf(printed(powerRequest, example))[0]).toEqual([
    '1',
    'QX-0300-0001',
    '2021年5月1日',
    '2022年8月19日',
    '用电档案、96 点负荷、分相电流、换表记录',
  ])
  expect(textOf(printed(powerRequest, example))).toContain('仅用于核查线索 QX-2022-001')
})
