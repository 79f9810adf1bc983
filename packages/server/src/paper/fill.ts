import type { Body, CaseStatus } from '@davylamp/casework'
import type { Language } from '@davylamp/finding'
import type { LawSet } from '@davylamp/law'
import {
  caseRecord,
  caseValues,
  compose,
  figuresOf,
  type LeadEvidence,
  type PaperFacts,
  type PaperKind,
  type PaperProblem,
} from '@davylamp/papers'
import { type MatterEvent, openExhibits, readMatter } from '@davylamp/store'
import type { CaseRef, FoundCase } from '../case/find-case.js'
import type { Context } from '../context.js'
import { type Problem, problem } from '../error/problem.js'
import { readerOf } from '../matter/person-behind.js'
import type { Visitor } from '../policy/visitor.js'

/** What papers of a case are filled from. */
export interface PaperGround {
  readonly status: CaseStatus
  readonly record: ReturnType<typeof caseRecord>
  /** In whose name a paper would go out: the visitor's. */
  readonly body: Body
  /** As it holds in the data folder. */
  readonly rules: LawSet
}

/** The case as papers are made from it; null where the visitor's body is not known well enough to issue anything. */
export async function groundOf(
  { store: { db }, law: rules }: Context,
  visitor: Visitor,
  { bodies }: FoundCase,
  { bodyId, caseId }: CaseRef,
  facts: PaperFacts,
): Promise<PaperGround | null> {
  const body = bodies.get(visitor.bodyId)
  const matter = await readMatter(db, { bodyId, matter: 'case', matterId: caseId })
  if (body === undefined || matter.matter !== 'case') return null
  const ofLeads: MatterEvent[] = []
  for (const leadId of matter.status.leadIds) {
    const lead = await readMatter(db, { bodyId, matter: 'lead', matterId: leadId })
    ofLeads.push(...lead.events.map(({ event }) => event))
  }
  const names = new Map([...bodies.values()].map((one) => [one.bodyId, one.name]))
  const own = { status: matter.status, events: matter.events.map(({ event }) => event) }
  return { status: matter.status, record: caseRecord(caseId, own, ofLeads, names, facts), body, rules }
}

/** What a kind says of a case, with the plots that it carries. */
export function composeFor(
  kind: PaperKind,
  { record, body, rules: { law, competence } }: PaperGround,
  language: Language,
  { draft, leads = [] }: { readonly draft: boolean; readonly leads?: readonly LeadEvidence[] },
) {
  const figures = figuresOf(kind, leads, language)
  return compose(kind, caseValues(kind, record), { language, body, law, competence, draft, figures })
}

/** What plots of the case are drawn from, for kinds that carry any; that it was looked at stands in the journal. */
export async function evidenceFor(
  { store: { db } }: Context,
  visitor: Visitor,
  kind: PaperKind,
  { status }: PaperGround,
  bodyId: string,
): Promise<LeadEvidence[]> {
  if (kind.figures === undefined) return []
  const reader = readerOf(visitor, 'paper')
  const opened = await Promise.all(status.leadIds.map((leadId) => openExhibits(db, reader, bodyId, leadId, 6)))
  return opened.filter((one) => one !== null)
}

/** A paper that is not made, with the reason field by field. */
export function paperRefused(problems: readonly PaperProblem[]): Problem {
  const zh = problems.map((one) => one.zh).join('')
  const en = problems.map((one) => one.en).join(' ')
  const fields = problems.map(({ field, code }) => ({ field: `facts.${field ?? ''}`, message: code }))
  return { ...problem('paper.refused', { zh, en }), fields }
}
