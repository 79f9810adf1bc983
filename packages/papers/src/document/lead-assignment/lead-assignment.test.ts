import { expect, it } from 'vitest'
import { boxesOf, printed, textOf } from '../document.fixture.js'
import { example } from './example.js'
import { leadAssignment } from './lead-assignment.js'

it('says that a lead is no conclusion, and until when an answer is wanted', () => {
  const paper = printed(leadAssignment, example)
  expect(boxesOf(paper)['反馈期限']).toBe('2022年8月25日')
  expect(textOf(paper)).toContain('仅凭用电数据不得入户')
})
