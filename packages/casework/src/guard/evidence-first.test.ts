import { describe, expect, it } from 'vitest'
import { codes, fixed, grounds, measure } from './guard.fixture.js'

describe('what changes the scene', () => {
  it('waits until the evidence is fixed, or says why not', () => {
    expect(codes(measure({}), grounds)).toEqual(['evidence.not-fixed'])
    expect(codes({ ...measure({}), override: ' ' }, grounds)).toEqual(['evidence.not-fixed'])
    expect(codes({ ...measure({}), override: 'fire' }, grounds)).toEqual([])
    expect(codes(measure({}), { ...grounds, leads: [fixed] })).toEqual([])
  })
})
