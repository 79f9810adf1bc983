import { expect, it } from 'vitest'
import { say } from './say.js'

it('lets English words agree with their number, in each sentence that counts', () => {
  expect(say('verdict-broken', { faults: 1 }).en).toContain('1 fault found')
  expect(say('verdict-broken', { faults: 2 }).en).toContain('2 faults found')
  expect(say('verdict-broken', { faults: 2 }).zh).toContain('2')
})

it('throws when a sentence lacks what it names', () => {
  expect(() => say('verdict-broken')).toThrow('faults')
})
