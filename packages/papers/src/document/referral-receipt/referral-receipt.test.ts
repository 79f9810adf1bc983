import { expect, it } from 'vitest'
import { printed, refusedCodes, rowsOf, textOf } from '../document.fixture.js'
import { energyConservation } from '../example-parts.js'
import { example } from './example.js'
import { referralReceipt } from './referral-receipt.js'

it('lists what was handed over, and leaves the answer open', () => {
  const paper = printed(referralReceipt, example)
  expect(rowsOf(paper).map(([, name]) => name)).toEqual(['移送书', '调查报告', '涉案物品清单'])
  expect(textOf(paper)).toContain('第八条')
})
it('is given by the police', () => {
  expect(refusedCodes(referralReceipt, { ...example, body: energyConservation })).toEqual(['body.not-among'])
})
