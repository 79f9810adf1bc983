import {
  type CaseEvent,
  caseStatus,
  type LeadEvent,
  leadStatus,
  type LedgerTotals,
  ledgerTotals,
} from '@davylamp/casework'

/** What happened, matter by matter. */
export interface Happenings {
  readonly leads: readonly (readonly LeadEvent[])[]
  readonly cases: readonly (readonly CaseEvent[])[]
}

/** The ledger (台账) as it stood at the end of a local date: what was done up to it, whenever it was written down. */
export function ledgerOn({ leads, cases }: Happenings, date: string): LedgerTotals {
  const until = <Event extends { readonly actedOn: string }>(all: readonly (readonly Event[])[]) =>
    all.map((events) => events.filter(({ actedOn }) => actedOn <= date)).filter(({ length }) => length > 0)
  return ledgerTotals(until(leads).map(leadStatus), until(cases).map(caseStatus))
}

/** What changed between two ledgers, number by number. */
export function difference(before: LedgerTotals, after: LedgerTotals): LedgerTotals {
  return added(after, before, -1)
}

/** A ledger and another one, so many times. */
export function added(one: LedgerTotals, other: LedgerTotals, times: 1 | -1): LedgerTotals {
  return {
    leads: one.leads + times * other.leads,
    checked: one.checked + times * other.checked,
    confirmed: one.confirmed + times * other.confirmed,
    unfounded: one.unfounded + times * other.unfounded,
    notLocatable: one.notLocatable + times * other.notLocatable,
    cases: one.cases + times * other.cases,
    dealtWith: one.dealtWith + times * other.dealtWith,
    cleared: one.cleared + times * other.cleared,
    relapsed: one.relapsed + times * other.relapsed,
    machines: one.machines + times * other.machines,
    commitments: one.commitments + times * other.commitments,
    referrals: one.referrals + times * other.referrals,
    paidCny: one.paidCny + times * other.paidCny,
  }
}

export function isZero(totals: LedgerTotals): boolean {
  return Object.values(totals).every((number) => number === 0)
}
