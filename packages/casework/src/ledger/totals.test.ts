import { expect, it } from 'vitest'
import type { CaseEvent } from '../event/case-facts.js'
import { head } from '../event/head.fixture.js'
import type { LeadEvent } from '../event/lead-facts.js'
import type { Reasoned } from '../record/reason-code.js'
import { caseStatus } from '../status/case-status.js'
import { leadStatus } from '../status/lead-status.js'
import { ledgerTotals } from './totals.js'

const notSeen = { state: 'not-checked', evidence: [] } as const
const concluded = (reason: Reasoned): LeadEvent[] => [
  {
    ...head(1),
    kind: 'conclusion-proposed',
    data: { reason, checkList: { hardware: notSeen, software: notSeen, poolRecord: notSeen }, facts: '' },
  },
  { ...head(2, 'wang'), kind: 'conclusion-seconded', data: { proposalId: 'e001' } },
]

it('counts leads by what they came to, and cases by how far they are', () => {
  const merged: LeadEvent = {
    ...head(3),
    kind: 'merged-into',
    data: { leadId: 'lead:9', by: { kind: 'account', value: 'A1' } },
  }
  const leads = [
    leadStatus([]),
    leadStatus(concluded({ code: 'confirmed-active', detail: null })),
    leadStatus(concluded({ code: 'legit-load', detail: 'cold' })),
    leadStatus(concluded({ code: 'mapping-error', detail: 'nat' })),
    leadStatus([...concluded({ code: 'confirmed-active', detail: null }), merged]),
  ]
  const events: CaseEvent[] = [
    { ...head(1), kind: 'opened', data: { leadIds: [], siteId: 's', title: 't' } },
    {
      ...head(2),
      kind: 'machines-listed',
      data: { visitId: 'visit:1', journalHead: 'ab', machineIds: ['m1', 'm2', 'm3'] },
    },
    { ...head(3), kind: 'commitment-signed', data: { partyId: 'p', paperId: 'x', machineCount: 3 } },
  ]
  expect(ledgerTotals(leads, [caseStatus(events)])).toEqual({
    leads: 4,
    checked: 3,
    confirmed: 1,
    unfounded: 1,
    notLocatable: 1,
    cases: 1,
    dealtWith: 0,
    cleared: 0,
    relapsed: 0,
    machines: 3,
    commitments: 1,
    referrals: 0,
    paidCny: 0,
  })
})

it('reports a zero as a row of zeros', () => {
  expect(new Set(Object.values(ledgerTotals([], [])))).toEqual(new Set([0]))
})
