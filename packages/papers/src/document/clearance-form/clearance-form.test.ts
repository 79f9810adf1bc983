import { expect, it } from 'vitest'
import { boxesOf, printed, refused, refusedCodes } from '../document.fixture.js'
import { example } from './example.js'
import { clearanceForm } from './clearance-form.js'

it('takes two who looked, and proof with its days', () => {
  expect(boxesOf(printed(clearanceForm, example))['证明期间至']).toBe('2022年9月22日')
  expect(refusedCodes(clearanceForm, example, { officers: [{ name: '李玥', certificate: 'C-1' }] })).toEqual([
    'officers.few',
  ])
  expect(refused(clearanceForm, example, { proof: '' })).toMatchObject([{ field: 'proof' }])
})
