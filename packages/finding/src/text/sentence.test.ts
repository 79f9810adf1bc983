import { describe, expect, it } from 'vitest'
import { sentence, SentenceError } from './sentence.js'

const texts = {
  meters: { en: '{n:meter|meters} {n?was|were} read, {m} not', zh: '读入 {n} 只电表，{m} 只未读' },
}

describe('sentence', () => {
  it('lets English words agree with their number', () => {
    expect(sentence(texts, 'meters', { n: 1, m: 0 }).en).toBe('1 meter was read, 0 not')
    expect(sentence(texts, 'meters', { n: '1', m: 2 }).en).toBe('1 meter was read, 2 not')
    expect(sentence(texts, 'meters', { n: 21, m: 0 }).en).toBe('21 meters were read, 0 not')
    expect(sentence(texts, 'meters', { n: 1, m: 0 }).zh).toBe('读入 1 只电表，0 只未读')
  })

  it('throws where a parameter is not given, for that is our own fault', () => {
    expect(() => sentence(texts, 'meters', { m: 0 })).toThrow(SentenceError)
  })
})
