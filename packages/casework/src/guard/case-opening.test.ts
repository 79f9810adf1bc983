import { describe, expect, it } from 'vitest'
import { head } from '../event/head.fixture.js'
import type { CaseEvent } from '../event/case-facts.js'
import { leadStatus } from '../status/lead-status.js'
import { codes, grounds, looked } from './guard.fixture.js'

describe('a case', () => {
  it('comes before the case', () => {
    const opened: CaseEvent = { ...head(11), kind: 'opened', data: { leadIds: ['lead:1'], siteId: 's', title: 't' } }
    expect(codes(opened, { ...grounds, leads: [leadStatus([looked])] })).toEqual(['case.lead-not-confirmed'])
  })
})
