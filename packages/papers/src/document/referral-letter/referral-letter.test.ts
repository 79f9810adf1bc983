import { expect, it } from 'vitest'
import { printed, refusedCodes, textOf } from '../document.fixture.js'
import { powerCompany, police } from '../example-parts.js'
import { example } from './example.js'
import { referralLetter } from './referral-letter.js'

it('cites what obliges to refer and what the receiver has three days for', () => {
  const text = textOf(printed(referralLetter, example))
  expect(text).toContain('涉嫌盗窃罪（《中华人民共和国刑法》')
  expect(text).toContain('第八条')
})
it('is not for a body without power to penalise, nor for the police themselves', () => {
  expect(refusedCodes(referralLetter, { ...example, body: powerCompany })).toEqual(['body.forbidden'])
  expect(refusedCodes(referralLetter, { ...example, body: police })).toEqual(['body.forbidden'])
})
