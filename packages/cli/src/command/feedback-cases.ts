import type { CaseEvent, LeadEvent, LeadStage } from '@davylamp/casework'
import type { Known, RecordedLead } from '@davylamp/report'
import type { Io } from '../io.js'
import { bodyOf, personOf } from '../records/options.js'
import { withStore } from '../records/with-store.js'
import type { SayFeedback } from '../text-feedback.js'
import { sayRecordsIn } from '../text-records.js'
import { type InventoryOptions, textOption } from './inventory-options.js'

/** Leads that people have looked into; before that nothing is to be told of them. */
const looked: readonly LeadStage[] = ['assigned', 'verifying', 'awaiting-second', 'confirmed', 'closed', 'in-case']

/** What the records answer. Every lead that is looked at is entered into the journal of the body. */
export async function gatherCases(
  body: string,
  options: InventoryOptions,
  io: Io,
  say: SayFeedback,
): Promise<{ readonly known: readonly Known[]; readonly code: number }> {
  const { language } = say
  const sayRecords = sayRecordsIn(language)
  const [data, by] = [textOption(options, 'data'), textOption(options, 'by')]
  const named = { body, ...(data === undefined ? {} : { data }), ...(by === undefined ? {} : { by }) }
  const bodyId = bodyOf(named, sayRecords)
  const { findBody, listLeads, openLead, readMatter } = await import('@davylamp/store')
  const { answeredLead, knownOfMatters } = await import('@davylamp/report')
  let known: readonly Known[] = []
  const code = await withStore({ options: named, io, say: sayRecords, language }, async ({ db }) => {
    const reader = { by: { personId: personOf(named), bodyId, role: 'case-officer' }, purpose: 'feedback' } as const
    const leads: RecordedLead[] = []
    let after: string | null | undefined
    do {
      const page = await listLeads(db, reader, { bodyId, stages: looked }, { limit: 500, ...(after ? { after } : {}) })
      for (const { leadId } of page.items) {
        const opened = await openLead(db, reader, bodyId, leadId)
        if (opened?.matter.matter !== 'lead') continue
        const { status, events } = opened.matter
        const ofCase =
          status.caseId === null ? null : await readMatter(db, { bodyId, matter: 'case', matterId: status.caseId })
        leads.push({
          leadId,
          site: opened.view.site,
          status,
          events: events.map(({ event }) => event as LeadEvent),
          findings: opened.findings,
          ofCase:
            ofCase?.matter === 'case'
              ? { status: ofCase.status, events: ofCase.events.map(({ event }) => event as CaseEvent) }
              : null,
        })
      }
      after = page.next
    } while (after !== null)
    const bodies = new Map<string, string>()
    for (const id of new Set(leads.flatMap(bodiesOf))) bodies.set(id, (await findBody(db, id))?.name ?? id)
    const names = { person: (id: string) => id, body: (id: string) => bodies.get(id) ?? id }
    known = knownOfMatters(leads.map(answeredLead), names, language)
    if (known.length === 0) io.err(`${say('no-leads', { body: bodyId })}\n`)
    return 0
  })
  return { known, code }
}

function bodiesOf({ status, ofCase }: RecordedLead): string[] {
  const referred = Object.values(ofCase?.status.referrals ?? {}).map(({ referral }) => referral.toBodyId)
  return [...(status.assignment === null ? [] : [status.assignment.bodyId]), ...referred]
}
