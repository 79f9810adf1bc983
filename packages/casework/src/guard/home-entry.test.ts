import { describe, expect, it } from 'vitest'
import { head } from '../event/head.fixture.js'
import type { LeadEvent } from '../event/lead-facts.js'
import { atHome, codes, finding, inspection, tip } from './guard.fixture.js'

describe('whoever goes into a home', () => {
  it('says how people got in', () => {
    const planned = atHome(finding(1, 'power'), tip, {
      ...head(4),
      kind: 'visit-planned',
      data: { ...inspection, kind: 'police' },
    })
    const begun = (homeEntry: { by: 'inspection-certificate'; number: string } | null): LeadEvent => ({
      ...head(9),
      kind: 'visit-begun',
      data: { visitId: 'visit:1', homeEntry },
    })
    expect(codes(begun(null), planned)).toEqual(['home.entry'])
    expect(codes(begun({ by: 'inspection-certificate', number: '12' }), planned)).toEqual([])
  })
})
