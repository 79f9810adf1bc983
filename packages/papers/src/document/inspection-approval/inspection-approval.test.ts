import { expect, it } from 'vitest'
import { boxesOf, printed, refusedCodes } from '../document.fixture.js'
import { taskForce } from '../example-parts.js'
import { example } from './example.js'
import { inspectionApproval } from './inspection-approval.js'

it('leaves the box of the head open for his hand, and counts the visits of the year', () => {
  const boxes = boxesOf(printed(inspectionApproval, example))
  expect(boxes['本年度已检查次数']).toBe('0')
  expect(boxes['检查依据']).toBe('《中华人民共和国节约能源法》（2018年修正）第十二条')
})
it('is for bodies that may inspect', () => {
  expect(refusedCodes(inspectionApproval, { ...example, body: taskForce })).toEqual(['body.forbidden'])
})
