import { describe, expect, it } from 'vitest'
import { leadStatus } from '../status/lead-status.js'
import { codes, grounds, looked, propose } from './guard.fixture.js'

describe('a conclusion', () => {
  const given = { ...grounds, leads: [leadStatus([looked])] }

  it('needs all three parts, each with its proof', () => {
    expect(codes(propose('seen'), given)).toEqual([])
    expect(codes(propose('not-seen'), given)).toEqual(['conclusion.parts-missing'])
    expect(codes(propose('seen', []), given)).toEqual(['conclusion.parts-missing'])
  })

  it('is not drawn before anybody looked', () => {
    expect(codes(propose('seen'), grounds)).toEqual(['conclusion.nobody-looked'])
  })
})
