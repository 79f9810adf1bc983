import type { CaseEvent, CaseStatus, LeadEvent, LeadStatus, ReasonCode } from '@davylamp/casework'
import { type Language, sentence } from '@davylamp/finding'
import type { End } from './asked-row.js'
import type { ColumnRole } from './column-words.js'
import { type AnswerValue, type Known, type Meaning, nothingKnown } from './known.js'
import { type FilledCode, filledTexts } from './texts.js'

/** A lead with what became of it, and the keys by which a table may ask for it. */
export interface AnsweredLead {
  readonly leadId: string
  readonly status: LeadStatus
  readonly events: readonly LeadEvent[]
  /** The case that it went into; null while there is none. */
  readonly ofCase: { readonly status: CaseStatus; readonly events: readonly CaseEvent[] } | null
  readonly ends: readonly End[]
  readonly fromMs: number | null
  readonly toMs: number | null
  readonly identifiers: readonly string[]
  readonly places: readonly string[]
}

/** Names of people and bodies as they may be told to who sent the table. */
export interface Names {
  person(personId: string): string
  body(bodyId: string): string
}

const meanings: Readonly<Partial<Record<ReasonCode, Meaning>>> = {
  'confirmed-active': 'yes',
  'confirmed-passive': 'yes',
  'legit-load': 'no',
  'mapping-error': 'no',
  'not-found': 'no',
}

/** What leads and their cases answer: people's own conclusions and acts, and nothing before two persons have concluded. */
export function knownOfMatters(leads: readonly AnsweredLead[], names: Names, language: Language): Known[] {
  return leads.map((lead) => ({
    ...nothingKnown,
    origin: 'case',
    about: lead.leadId,
    weight: 1,
    ends: lead.ends,
    fromMs: lead.fromMs,
    toMs: lead.toMs,
    // a row of a list names its lead by address, port and time
    leadNumbers: [lead.leadId, ...(lead.status.number === null ? [] : [lead.status.number])],
    identifiers: lead.identifiers,
    places: lead.places,
    answers: answersOf(lead, names, language),
  }))
}

function answersOf(lead: AnsweredLead, names: Names, language: Language): Map<ColumnRole, AnswerValue> {
  const { status, events, ofCase } = lead
  const word = (code: FilledCode) => sentence(filledTexts, code)[language]
  const said = (meaning: 'yes' | 'no'): AnswerValue => ({ text: word(meaning), meaning })
  const answers = new Map<ColumnRole, AnswerValue>()
  if (status.number !== null) answers.set('lead_number', { text: status.number })
  const looked = events.filter(({ kind }) => kind === 'desk-checked' || kind === 'visit-ended')
  const visited = looked.some(({ kind }) => kind === 'visit-ended')
  const last = looked.at(-1)
  if (last !== undefined) {
    answers.set('method', { text: word(visited ? 'visit' : 'desk') })
    answers.set('checked_on', { text: last.actedOn, date: last.actedOn })
  }
  if (status.assignment !== null) answers.set('checked_body', { text: names.body(status.assignment.bodyId) })
  const decided = status.conclusion
  if (decided !== null) {
    const { reason, facts } = decided.content
    const reasonText = sentence(filledTexts, `reason.${reason.code}`, { detail: reason.detail ?? '' })[language]
    const meaning = meanings[reason.code]
    answers.set('result', {
      text: sentence(filledTexts, 'result.case', { reason: reasonText, facts })[language].trim(),
      ...(meaning === undefined ? {} : { meaning }),
    })
    if (meaning === 'yes' || meaning === 'no') answers.set('is_mining', said(meaning))
    const activity = /^confirmed-(active|passive)$/.exec(reason.code)?.[1]
    if (activity === 'active' || activity === 'passive')
      answers.set('activity', { text: word(activity), meaning: activity })
    const people = [decided.proposedBy, decided.secondedBy].map((id) => names.person(id))
    answers.set('checked_by', { text: [...new Set(people)].join(language === 'zh' ? '、' : ', ') })
  }
  if (ofCase !== null) addCase(answers, ofCase, { word, said, names, language })
  return answers
}

interface Words {
  readonly word: (code: FilledCode) => string
  readonly said: (meaning: 'yes' | 'no') => AnswerValue
  readonly names: Names
  readonly language: Language
}

function addCase(
  answers: Map<ColumnRole, AnswerValue>,
  { status, events }: NonNullable<AnsweredLead['ofCase']>,
  { word, said, names, language }: Words,
): void {
  const machines = Object.keys(status.machines).length
  if (machines > 0) answers.set('machine_count', { text: String(machines), number: machines })
  const acts = Object.values(status.measures)
    .toSorted((a, b) => a.since.localeCompare(b.since))
    .map(({ content, since }) => `${since} ${word(`measure.${content.kind}`)}`)
  if (status.commitments.length > 0) acts.push(word('measure.commitment'))
  const referrals = Object.values(status.referrals)
  for (const { referral, sentOn } of referrals)
    acts.push(`${sentOn} ${word('measure.referred')}${language === 'zh' ? '' : ' '}${names.body(referral.toBodyId)}`)
  if (acts.length > 0) answers.set('action', { text: acts.join(language === 'zh' ? '；' : '; ') })
  answers.set('referred', said(referrals.length > 0 ? 'yes' : 'no'))
  answers.set('committed', said(status.commitments.length > 0 ? 'yes' : 'no'))
  answers.set('cleared', said(status.clearance === null ? 'no' : 'yes'))
  if (status.clearance !== null)
    answers.set('rectified_on', { text: status.clearance.actedOn, date: status.clearance.actedOn })
  const stopped = events.find(({ kind, data }) => kind === 'measure-taken' && stops(data))
  if (stopped !== undefined) answers.set('stopped_on', { text: stopped.actedOn, date: stopped.actedOn })
}

/** Measures after which nothing mines any more. */
function stops(data: CaseEvent['data']): boolean {
  return (
    'kind' in data && (data.kind === 'dismantle' || data.kind === 'suspend-supply' || data.kind === 'seal-or-seize')
  )
}
