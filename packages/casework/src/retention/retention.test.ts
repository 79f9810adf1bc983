import { expect, it } from 'vitest'
import { eraseAfter } from './retention.js'

it('erases unfounded leads on homes after 90 days, and leaves the rest to the unit’s table', () => {
  expect(eraseAfter('legit-load', '2022-08-22', true)).toBe('2022-11-20')
  expect(eraseAfter('legit-load', '2022-08-22', false)).toBeNull()
  expect(eraseAfter('confirmed-active', '2022-08-22', true)).toBeNull()
})
