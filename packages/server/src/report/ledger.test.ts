import type { LeadEvent } from '@davylamp/casework'
import { describe, expect, it } from 'vitest'
import { difference, isZero, ledgerOn } from './ledger.js'

const by = { personId: 'li', bodyId: 'qingxia', role: 'screener' as const }
const registered = (n: number, actedOn: string): LeadEvent[] => [
  {
    id: 'r',
    matterId: `lead:${n}`,
    at: `${actedOn}T02:00:00.000Z`,
    actedOn,
    by,
    override: null,
    kind: 'registered',
    data: { number: `Q-${n}`, origin: 'tip' },
  },
]

describe('a ledger', () => {
  const all = { leads: [registered(1, '2022-08-01'), registered(2, '2022-08-09')], cases: [] }

  it('stands as it stood on its day', () => {
    expect(['2022-07-31', '2022-08-01', '2022-08-09'].map((date) => ledgerOn(all, date).leads)).toEqual([0, 1, 2])
  })

  it('of a week says what the week brought, and zero where it brought nothing', () => {
    const week = difference(ledgerOn(all, '2022-08-07'), ledgerOn(all, '2022-08-14'))
    expect([week.leads, isZero(week)]).toEqual([1, false])
    expect(isZero(difference(ledgerOn(all, '2022-08-14'), ledgerOn(all, '2022-08-21')))).toBe(true)
  })
})
