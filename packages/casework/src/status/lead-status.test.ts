import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { head } from '../event/head.fixture.js'
import type { LeadEvent } from '../event/lead-facts.js'
import type { CheckList } from '../record/check-list.js'
import { leadStatus } from './lead-status.js'

const seen = { state: 'seen', evidence: ['journal:1'] } as const
const checkList: CheckList = { hardware: seen, software: seen, poolRecord: seen }

const history: LeadEvent[] = [
  {
    ...head(1),
    kind: 'finding-joined',
    data: {
      findingId: 'power:1',
      sense: 'power',
      verdict: 'suspect',
      score: 0.9,
      mergedBy: { kind: 'meter', value: 'M1' },
    },
  },
  { ...head(2), kind: 'registered', data: { number: 'QX-2022-001', origin: 'scan' } },
  { ...head(3), kind: 'screened', data: { decision: 'keep', why: 'flat load' } },
  { ...head(4), kind: 'assigned', data: { bodyId: 'qingxia-development', personId: 'li', dueOn: '2022-08-26' } },
  { ...head(5), kind: 'desk-checked', data: { sources: ['power', 'lease'], summary: 'leased in 2017' } },
  {
    ...head(6),
    kind: 'conclusion-proposed',
    data: { reason: { code: 'confirmed-active', detail: null }, checkList, facts: '118 machines' },
  },
  { ...head(7, 'wang'), kind: 'conclusion-seconded', data: { proposalId: 'e006' } },
  { ...head(8), kind: 'case-opened', data: { caseId: 'case:1' } },
]

describe('leadStatus', () => {
  it('goes from a finding to a case, a step an event', () => {
    const stages = history.map((_, index) => leadStatus(history.slice(0, index + 1)).stage)
    expect(stages).toEqual([
      'new',
      'registered',
      'kept',
      'assigned',
      'verifying',
      'awaiting-second',
      'confirmed',
      'in-case',
    ])
  })

  it('does not depend on the order in which events arrive, nor on their repetition', () => {
    const expected = leadStatus(history)
    const shuffled = fc.shuffledSubarray([...history, ...history], { minLength: history.length * 2 })
    fc.assert(
      fc.property(shuffled, (events) => {
        expect(leadStatus(events)).toEqual(expected)
      }),
    )
  })

  it('says the same to two who hold the same part of the history', () => {
    const part = fc.shuffledSubarray(history, { minLength: 1 })
    fc.assert(
      fc.property(part, (events) => {
        expect(leadStatus(events)).toEqual(leadStatus(events.toReversed()))
      }),
    )
  })

  it('takes no conclusion from one person, and shows the attempt', () => {
    const alone = history.map((event) => (event.id === 'e007' ? { ...event, by: head(7, 'li').by } : event))
    const status = leadStatus(alone.slice(0, 7))
    expect(status.stage).toBe('awaiting-second')
    expect(status.conclusion).toBeNull()
    expect(status.conflicts).toEqual([{ eventId: 'e007', code: 'same-person' }])
  })

  it('keeps the first of two secondings that crossed', () => {
    const crossed: LeadEvent = { ...head(9, 'zhao'), kind: 'conclusion-seconded', data: { proposalId: 'e006' } }
    const status = leadStatus([crossed, ...history])
    expect(status.conclusion?.secondedBy).toBe('wang')
    expect(status.conflicts).toEqual([{ eventId: 'e009', code: 'unknown-proposal' }])
  })

  it('goes on in another lead after a merge, and comes back when it is undone', () => {
    const merged: LeadEvent = {
      ...head(10),
      kind: 'merged-into',
      data: { leadId: 'lead:2', by: { kind: 'account', value: 'A1' } },
    }
    const undone: LeadEvent = { ...head(11), kind: 'merge-undone', data: { mergeId: 'e010', why: 'another flat' } }
    expect(leadStatus([...history, merged]).stage).toBe('merged')
    expect(leadStatus([...history, merged, undone])).toEqual(leadStatus(history))
  })

  it('closes on a load that is legitimate, and opens again on appeal', () => {
    const closed = history
      .slice(0, 7)
      .map((event) =>
        event.kind === 'conclusion-proposed'
          ? { ...event, data: { ...event.data, reason: { code: 'legit-load' as const, detail: 'cold' } } }
          : event,
      )
    expect(leadStatus(closed).stage).toBe('closed')
    const reopened: LeadEvent = { ...head(12), kind: 'reopened', data: { cause: 'appeal', why: 'wrong meter' } }
    expect(leadStatus([...closed, reopened]).stage).toBe('verifying')
  })
})
