import type { CaseStatus } from '../status/case-status.js'
import type { LeadStatus } from '../status/lead-status.js'
import { isConfirmed } from '../record/reason-code.js'

/**
 * The line of a ledger (台账): what came in, what was checked, what it came to. A zero is a result too (零报告).
 * Leads that were merged into another are counted there only.
 */
export interface LedgerTotals {
  readonly leads: number
  readonly checked: number
  readonly confirmed: number
  readonly unfounded: number
  /** `mapping-error` or `insufficient`: nobody can say which place it was. */
  readonly notLocatable: number
  readonly cases: number
  readonly dealtWith: number
  readonly cleared: number
  readonly relapsed: number
  readonly machines: number
  readonly commitments: number
  readonly referrals: number
  readonly paidCny: number
}

export function ledgerTotals(leads: readonly LeadStatus[], cases: readonly CaseStatus[]): LedgerTotals {
  const own = leads.filter(({ stage }) => stage !== 'merged')
  const codes = own.flatMap(({ conclusion }) => (conclusion === null ? [] : [conclusion.content.reason.code]))
  const confirmed = codes.filter(isConfirmed).length
  const notLocatable = codes.filter((code) => code === 'mapping-error' || code === 'insufficient').length
  return {
    leads: own.length,
    checked: codes.length,
    confirmed,
    unfounded: codes.length - confirmed - notLocatable,
    notLocatable,
    cases: cases.length,
    dealtWith: count(cases, ({ measures }) => Object.keys(measures).length > 0),
    cleared: count(cases, ({ stage }) => stage === 'cleared' || stage === 'archived'),
    relapsed: count(cases, ({ relapses }) => relapses.length > 0),
    machines: sum(cases, ({ machines }) => Object.keys(machines).length),
    commitments: sum(cases, ({ commitments }) => commitments.length),
    referrals: sum(cases, ({ referrals }) => Object.keys(referrals).length),
    paidCny: sum(cases, ({ money }) => Object.values(money).reduce((paid, { paidCny }) => paid + paidCny, 0)),
  }
}

function count<Item>(items: readonly Item[], holds: (item: Item) => boolean): number {
  return items.filter(holds).length
}

function sum<Item>(items: readonly Item[], of: (item: Item) => number): number {
  return items.reduce((total, item) => total + of(item), 0)
}
