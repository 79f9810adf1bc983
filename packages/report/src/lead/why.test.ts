import type { Reason } from '@davylamp/finding'
import { expect, it } from 'vitest'
import { weightiest } from './why.js'

function reason(code: string, weight: number): Reason {
  return { code, weight, params: {}, en: code, zh: code }
}

const why = (...reasons: Reason[]) => weightiest({ reasons })?.code

it('says what was seen before what only compares it, as long as it weighs something', () => {
  expect(why(reason('power.above-capacity', 3), reason('power.added-load', 1))).toBe('power.added-load')
  expect(why(reason('power.above-capacity', 3), reason('power.added-load', 0.1))).toBe('power.above-capacity')
  expect(why(reason('a', 1), reason('b', 2))).toBe('b')
  expect(why(reason('a', 0), reason('b', 0))).toBe('a')
  expect(why()).toBeUndefined()
})
