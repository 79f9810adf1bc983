import { describe, expect, it } from 'vitest'
import { head } from '../event/head.fixture.js'
import type { CaseEvent } from '../event/case-facts.js'
import { caseStatus } from '../status/case-status.js'
import { clear, codes, grounds, opened } from './guard.fixture.js'

describe('the archive', () => {
  it('does not archive what runs', () => {
    const referred: CaseEvent = {
      ...head(3),
      kind: 'referred',
      data: { referralId: 'referral:1', toBodyId: 'police', offences: ['theft-of-power'], paperIds: [] },
    }
    const second: CaseEvent = { ...head(10, 'wang'), kind: 'clearance-seconded', data: { proposalId: 'e009' } }
    const archived: CaseEvent = { ...head(12), kind: 'archived', data: { number: 'A-1' } }
    expect(codes(archived, { ...grounds, matter: caseStatus([opened]) })).toEqual(['archive.not-cleared'])
    const matter = caseStatus([opened, referred, clear(['photo:1']), second])
    expect(codes(archived, { ...grounds, matter })).toEqual(['archive.open-matters'])
  })
})
