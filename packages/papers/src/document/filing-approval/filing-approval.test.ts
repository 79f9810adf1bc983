import { expect, it } from 'vitest'
import { boxesOf, printed, refusedCodes, textOf } from '../document.fixture.js'
import { taskForce } from '../example-parts.js'
import { example } from './example.js'
import { filingApproval } from './filing-approval.js'

it('counts ninety days by the article, and leaves the boxes of the heads open', () => {
  const paper = printed(filingApproval, example)
  expect(textOf(paper)).toContain('第六十条')
  expect(boxesOf(paper)['负责人审批意见']).toBe('')
})
it('is for bodies that may penalise: no task force, no contractor', () => {
  expect(refusedCodes(filingApproval, { ...example, body: taskForce })).toEqual(['body.not-among'])
})
