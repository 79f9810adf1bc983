import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { CaseEvent, CaseFacts } from '../event/case-facts.js'
import { head } from '../event/head.fixture.js'
import { caseStatus } from './case-status.js'

const dismantle: CaseFacts['measure-taken'] = {
  measureId: 'measure:1',
  kind: 'dismantle',
  bodyId: 'qingxia-development',
  basis: null,
  machineIds: ['m1', 'm2'],
  purpose: null,
}

const history: CaseEvent[] = [
  { ...head(1), kind: 'opened', data: { leadIds: ['lead:1'], siteId: 'shiban', title: 'Shiban plant' } },
  { ...head(2), kind: 'party-noted', data: { partyId: 'p1', role: 'lessor', ground: 'lease of 2017' } },
  {
    ...head(3),
    kind: 'visit-planned',
    data: {
      visitId: 'visit:1',
      kind: 'administrative-inspection',
      leadingBodyId: 'qingxia-development',
      officers: [],
      helpers: [],
      plannedFor: '2022-08-19',
      items: ['machines'],
    },
  },
  { ...head(4, 'chen'), kind: 'visit-approved', data: { visitId: 'visit:1' } },
  { ...head(5), kind: 'visit-begun', data: { visitId: 'visit:1', homeEntry: null } },
  { ...head(6), kind: 'evidence-fixed', data: { visitId: 'visit:1', journalHead: 'ab', what: ['screens', 'meter'] } },
  { ...head(7), kind: 'machines-listed', data: { visitId: 'visit:1', journalHead: 'ab', machineIds: ['m1', 'm2'] } },
  { ...head(8), kind: 'measure-taken', data: dismantle },
  { ...head(9), kind: 'machine-disposed', data: { machineId: 'm1', disposition: 'left-dismantled' } },
  { ...head(10), kind: 'machine-disposed', data: { machineId: 'm2', disposition: 'sealed' } },
  {
    ...head(11),
    kind: 'clearance-proposed',
    data: { proofs: [{ kind: 'quiet-curve', from: '2022-08-20', to: '2022-09-20', evidence: ['power:2'] }] },
  },
  { ...head(12, 'wang'), kind: 'clearance-seconded', data: { proposalId: 'e011' } },
  { ...head(13), kind: 'archived', data: { number: 'A-1' } },
]

describe('caseStatus', () => {
  it('goes from opening to the archive', () => {
    const stages = history.map((_, index) => caseStatus(history.slice(0, index + 1)).stage)
    expect(stages).toEqual([
      'opened',
      'opened',
      'opened',
      'opened',
      'on-site',
      'on-site',
      'on-site',
      'in-measures',
      'in-measures',
      'rectified',
      'awaiting-second',
      'cleared',
      'archived',
    ])
  })

  it('does not depend on the order in which events arrive, nor on their repetition', () => {
    const expected = caseStatus(history)
    const shuffled = fc.shuffledSubarray([...history, ...history], { minLength: history.length * 2 })
    fc.assert(
      fc.property(shuffled, (events) => {
        expect(caseStatus(events)).toEqual(expected)
      }),
    )
  })

  it('comes back out of the archive when machines run again', () => {
    const relapsed: CaseEvent = {
      ...head(20),
      kind: 'relapsed',
      data: { findingId: 'power:9', seenOn: '2022-11-02', why: 'three machines back' },
    }
    const status = caseStatus([...history, relapsed])
    expect(status.stage).toBe('relapsed')
    expect(status.clearance).toBeNull()
    expect(status.archiveNumber).toBeNull()
  })

  it('does not take what points to nothing, and shows it', () => {
    const stray: CaseEvent = { ...head(21), kind: 'money-paid', data: { moneyId: 'money:9', amountCny: 5 } }
    expect(caseStatus([...history, stray]).conflicts).toEqual([{ eventId: 'e021', code: 'unknown-reference' }])
  })

  it('does not go into the archive before clearance, however events crossed', () => {
    const [archived] = history.slice(-1)
    expect(archived?.kind).toBe('archived')
    const early = history.filter(({ kind }) => kind !== 'clearance-seconded')
    expect(caseStatus(early).stage).toBe('awaiting-second')
  })
})
