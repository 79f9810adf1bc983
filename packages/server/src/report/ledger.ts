import type { Records } from '../context.js'
import {
  type CaseEvent,
  caseStatus,
  type LeadEvent,
  leadStatus,
  type LedgerTotals,
  ledgerTotals,
} from '@davylamp/casework'

/** All that happened in a body, matter by matter. */
export interface Happenings {
  readonly leads: readonly (readonly LeadEvent[])[]
  readonly cases: readonly (readonly CaseEvent[])[]
}

/** Reads every event of a body: a report on the whole needs the whole. */
export async function happenings({ db }: Records, bodyId: string): Promise<Happenings> {
  const rows = await db
    .selectFrom('event')
    .select(['matter', 'matter_id', 'document'])
    .where('body_id', '=', bodyId)
    .orderBy('matter_id')
    .orderBy('at')
    .execute()
  const [leads, cases] = [new Map<string, LeadEvent[]>(), new Map<string, CaseEvent[]>()]
  for (const { matter, matter_id, document } of rows) {
    if (matter === 'lead') put(leads, matter_id, JSON.parse(document) as LeadEvent)
    else put(cases, matter_id, JSON.parse(document) as CaseEvent)
  }
  return { leads: [...leads.values()], cases: [...cases.values()] }
}

/** The ledger (台账) as it stood at the end of a local date: what was done up to it, whenever it was written down. */
export function ledgerOn({ leads, cases }: Happenings, date: string): LedgerTotals {
  const until = <Event extends { readonly actedOn: string }>(all: readonly (readonly Event[])[]) =>
    all.map((events) => events.filter(({ actedOn }) => actedOn <= date)).filter(({ length }) => length > 0)
  return ledgerTotals(until(leads).map(leadStatus), until(cases).map(caseStatus))
}

/** What changed between two ledgers, number by number. */
export function difference(before: LedgerTotals, after: LedgerTotals): LedgerTotals {
  return {
    leads: after.leads - before.leads,
    checked: after.checked - before.checked,
    confirmed: after.confirmed - before.confirmed,
    unfounded: after.unfounded - before.unfounded,
    notLocatable: after.notLocatable - before.notLocatable,
    cases: after.cases - before.cases,
    dealtWith: after.dealtWith - before.dealtWith,
    cleared: after.cleared - before.cleared,
    relapsed: after.relapsed - before.relapsed,
    machines: after.machines - before.machines,
    commitments: after.commitments - before.commitments,
    referrals: after.referrals - before.referrals,
    paidCny: after.paidCny - before.paidCny,
  }
}

export function isZero(totals: LedgerTotals): boolean {
  return Object.values(totals).every((number) => number === 0)
}

function put<Event>(lists: Map<string, Event[]>, key: string, event: Event): void {
  const list = lists.get(key)
  if (list === undefined) lists.set(key, [event])
  else list.push(event)
}
