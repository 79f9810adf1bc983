import { describe, expect, it } from 'vitest'
import { parseReason } from './reason-code.js'

describe('parseReason', () => {
  it('reads a code with and without its detail', () => {
    expect(parseReason('confirmed-active')).toEqual({ code: 'confirmed-active', detail: null })
    expect(parseReason('legit-load:cold')).toEqual({ code: 'legit-load', detail: 'cold' })
  })

  it('refuses what is no code, and a load or mapping that is not said', () => {
    expect(['', 'mining', 'legit-load', 'legit-load:', 'mapping-error: '].map(parseReason)).toEqual([
      null,
      null,
      null,
      null,
      null,
    ])
  })
})
