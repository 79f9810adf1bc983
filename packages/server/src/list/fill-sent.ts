import type { CaseEvent, LeadEvent } from '@davylamp/casework'
import type { Language } from '@davylamp/finding'
import { momentsOf, WallClock } from '@davylamp/network'
import { type AnsweredLead, fillList, type FillResult, knownOfMatters } from '@davylamp/report'
import { readMatter } from '@davylamp/store'
import { listPersons } from '../account/person.js'
import { knownBodies } from '../body/bodies.js'
import type { Context } from '../context.js'
import type { KeptList, SentFile } from './keep-list.js'

/** Fills the file of a list in, in place, from what became of its leads: as `davylamp feedback` does, from the same answers. */
export async function fillSent(
  context: Context,
  bodyId: string,
  { rows }: KeptList,
  { bytes, zone }: SentFile,
  language: Language,
): Promise<FillResult> {
  const leads: AnsweredLead[] = []
  for (const { leadId } of rows) leads.push(...(await answeredRow(context, bodyId, leadId)))
  const { pool } = context.accounts
  const [persons, bodies] = await Promise.all([listPersons(pool, bodyId), knownBodies(pool)])
  const named = new Map(persons.map(({ personId, name }) => [personId, name]))
  const names = {
    person: (id: string) => named.get(id) ?? id,
    body: (id: string) => bodies.get(id)?.name ?? id,
  }
  const clock = new WallClock(zone, Date.now())
  return fillList(bytes, {
    known: knownOfMatters(leads, names, language),
    readMoments: (text) => momentsOf(text, clock, null),
    toleranceMs: 0,
    language,
    named: new Map(),
    remembered: new Map(),
    sheet: null,
    overwrite: false,
    stated: new Map(),
  })
}

async function answeredRow({ store: { db } }: Context, bodyId: string, leadId: string): Promise<AnsweredLead[]> {
  const lead = await readMatter(db, { bodyId, matter: 'lead', matterId: leadId })
  if (lead.matter !== 'lead') return []
  const { status } = lead
  const ofCase =
    status.caseId === null ? null : await readMatter(db, { bodyId, matter: 'case', matterId: status.caseId })
  const found =
    ofCase?.matter === 'case'
      ? { status: ofCase.status, events: ofCase.events.map(({ event }) => event as CaseEvent) }
      : null
  // a row of a list is told by its lead alone
  const keys = { ends: [], fromMs: null, toMs: null, identifiers: [], places: [] }
  const events = lead.events.map(({ event }) => event as LeadEvent)
  return [{ ...keys, leadId, status, events, ofCase: found }]
}
