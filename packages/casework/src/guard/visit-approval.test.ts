import { describe, expect, it } from 'vitest'
import { head } from '../event/head.fixture.js'
import type { LeadEvent } from '../event/lead-facts.js'
import { leadStatus } from '../status/lead-status.js'
import { codes, grounds, inspection } from './guard.fixture.js'

describe('a visit', () => {
  it('is approved by somebody who does not go, and begins only then', () => {
    const planned = leadStatus([{ ...head(1), kind: 'visit-planned', data: inspection }])
    const given = { ...grounds, leads: [planned] }
    const approve = (person: string): LeadEvent => ({
      ...head(2, person),
      kind: 'visit-approved',
      data: { visitId: 'visit:1' },
    })
    expect(codes(approve('wang'), given)).toEqual(['inspection.self-approved'])
    expect(codes(approve('chen'), given)).toEqual([])
    const begin: LeadEvent = { ...head(3), kind: 'visit-begun', data: { visitId: 'visit:1', homeEntry: null } }
    expect(codes(begin, given)).toEqual(['inspection.not-approved'])
    expect(codes({ ...begin, override: 'urgent: machines were being loaded' }, given)).toEqual([])
  })
})
