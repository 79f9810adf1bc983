import { describe, expect, it } from 'vitest'
import { head } from '../event/head.fixture.js'
import type { LeadEvent } from '../event/lead-facts.js'
import { leadStatus } from '../status/lead-status.js'
import { codes, grounds, looked, propose } from './guard.fixture.js'

describe('a decision', () => {
  it('is seconded by somebody else', () => {
    const open = { ...grounds, leads: [leadStatus([looked, propose('seen')])] }
    const second = (person: string): LeadEvent => ({
      ...head(10, person),
      kind: 'conclusion-seconded',
      data: { proposalId: 'e009' },
    })
    expect(codes(second('li'), open)).toEqual(['decision.same-person'])
    expect(codes(second('wang'), open)).toEqual([])
    expect(codes(second('wang'), grounds)).toEqual(['decision.nothing-proposed'])
  })
})
