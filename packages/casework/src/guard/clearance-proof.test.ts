import { describe, expect, it } from 'vitest'
import { head } from '../event/head.fixture.js'
import type { CaseEvent } from '../event/case-facts.js'
import { caseStatus } from '../status/case-status.js'
import { clear, codes, grounds, measure, opened } from './guard.fixture.js'

describe('clearance', () => {
  const listed: CaseEvent = {
    ...head(2),
    kind: 'machines-listed',
    data: { visitId: 'visit:1', journalHead: 'ab', machineIds: ['m1'] },
  }

  it('needs proof, and a disposition for each machine', () => {
    const given = { ...grounds, matter: caseStatus([opened, listed]) }
    expect(codes(clear([]), given)).toEqual(['clearance.no-proof', 'clearance.machines-left'])
    expect(codes(clear(['photo:1']), { ...grounds, matter: caseStatus([opened]) })).toEqual([])
  })

  it('waits for a decision on what was preserved', () => {
    const preserved = caseStatus([opened, measure({ kind: 'preserve-evidence' })])
    expect(codes(clear(['photo:1']), { ...grounds, matter: preserved })).toEqual(['clearance.preserved-goods'])
  })
})
