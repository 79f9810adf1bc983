import { type Due, dueAt, type DueRefusal, type LawSet } from '@davylamp/law'
import type { CaseStatus, Running } from '../status/case-status.js'
import type { Filing } from '../event/case-facts.js'

/** A term that runs in a case. */
export interface Clock {
  /** Of the deadline, as the law room names it. */
  readonly code: string
  /** What it runs about: a measure, a filing, a referral, an appeal. */
  readonly about: string
  readonly startedOn: string
  /** When it ends, or why that cannot be told. */
  readonly due: Due | DueRefusal
}

/** By what days are counted. */
export interface ClockSettings {
  /** IANA, such as Asia/Shanghai. */
  readonly zone: string
  readonly law: LawSet
}

interface Started {
  readonly code: string
  readonly about: string
  readonly startedOn: string
}

/** The terms that run in a case, the one that ends first at the head; those whose end cannot be told stand before them all. */
export function clocksOf(status: CaseStatus, { zone, law }: ClockSettings): Clock[] {
  return started(status)
    .flatMap((term): Clock[] => {
      const deadline = law.deadlines.get(term.code)
      if (deadline === undefined) return []
      return [{ ...term, due: dueAt(deadline, term.startedOn, zone, law.calendar, { pack: law.law }) }]
    })
    .toSorted((a, b) => (endOf(a) < endOf(b) ? -1 : 1))
}

/** What in the case starts a term and has not been brought to its end. */
function started(status: CaseStatus): Started[] {
  const measures = Object.values(status.measures).filter(isRunning)
  const filings = Object.values(status.filings).filter(isRunning)
  const referrals = Object.values(status.referrals).filter(({ answer }) => answer === null)
  return [
    ...measures
      .filter(({ content }) => content.kind === 'preserve-evidence')
      .map(({ content, since }) => ({ code: 'preservation-decision', about: content.measureId, startedOn: since })),
    ...measures
      .filter(({ content }) => content.kind === 'seal-or-seize')
      .map(({ content, since }) => ({ code: 'seizure-term', about: content.measureId, startedOn: since })),
    ...filings.map(({ content, since }) => ({
      code: termOfFiling[content.kind],
      about: content.filingId,
      startedOn: since,
    })),
    ...referrals.map(({ referral, sentOn }) => ({
      code: 'police-filing-decision',
      about: referral.referralId,
      startedOn: sentOn,
    })),
  ]
}

const termOfFiling: Readonly<Record<Filing['kind'], string>> = {
  administrative: 'penalty-decision',
  'public-security': 'public-security-case',
  // criminal procedure has clocks of its own, which this program does not keep
  criminal: '',
}

function isRunning<Content>(one: Running<Content>): boolean {
  return one.endedOn === null
}

function endOf({ due }: Clock): string {
  return due.kind === 'due' ? due.endsAt : ''
}
