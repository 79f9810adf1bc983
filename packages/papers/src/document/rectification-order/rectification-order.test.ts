import { expect, it } from 'vitest'
import { printed, refusedCodes, textOf } from '../document.fixture.js'
import { police } from '../example-parts.js'
import { example } from './example.js'
import { rectificationOrder } from './rectification-order.js'

it('names what was breached, until when it is put right, and the ways of remedy', () => {
  const text = textOf(printed(rectificationOrder, example))
  expect(text).toContain('违反了《中华人民共和国节约能源法》（2018年修正）第十七条的规定')
  expect(text).toContain('于2022年9月2日前改正')
  expect(text).toContain('六十日内向青峡县人民政府申请行政复议')
})
it('is no paper of the police', () => {
  expect(refusedCodes(rectificationOrder, { ...example, body: police })).toEqual(['body.forbidden'])
})
