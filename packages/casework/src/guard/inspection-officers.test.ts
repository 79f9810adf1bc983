import { describe, expect, it } from 'vitest'
import { codes, grounds, officer, plan } from './guard.fixture.js'

describe('an administrative inspection', () => {
  it('takes two certified officers, the same person not twice', () => {
    expect(codes(plan({}), grounds)).toEqual([])
    expect(codes(plan({ officers: [officer('li'), officer('li')] }), grounds)).toEqual(['inspection.two-officers'])
    expect(codes(plan({ officers: [officer('li'), officer('wang', null)] }), grounds)).toEqual([
      'inspection.two-officers',
    ])
  })

  it('counts nobody of another body', () => {
    const guest = { ...officer('zhao'), bodyId: 'power-company' }
    expect(codes(plan({ officers: [officer('li'), guest] }), grounds)).toEqual([
      'inspection.officer-of-other-body',
      'inspection.two-officers',
    ])
  })
})
