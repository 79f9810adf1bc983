import type { CaseEvent, LeadEvent } from '@davylamp/casework'
import type { CaseRecord, PaperFacts } from '@davylamp/papers'
import { listBodies, readMatter, type Store } from '@davylamp/store'

export interface CaseRef {
  /** Body whose records hold it. */
  readonly bodyId: string
  readonly caseId: string
}

/** A case as papers are made from it, with the events of the leads that it rests on; null where there is none. */
export async function readCaseRecord(
  db: Store['db'],
  { bodyId, caseId }: CaseRef,
  facts: PaperFacts,
): Promise<CaseRecord | null> {
  const matter = await readMatter(db, { bodyId, matter: 'case', matterId: caseId })
  if (matter.matter !== 'case' || matter.version === 0) return null
  const events: (CaseEvent | LeadEvent)[] = []
  for (const leadId of matter.status.leadIds) {
    const lead = await readMatter(db, { bodyId, matter: 'lead', matterId: leadId })
    events.push(...lead.events.map(({ event }) => event))
  }
  const own = matter.events.map(({ event }) => event)
  const opened = own.find((event) => event.kind === 'opened')
  const bodies = new Map((await listBodies(db)).map(({ bodyId: id, name }) => [id, name]))
  const title = opened?.kind === 'opened' && 'title' in opened.data ? opened.data.title : caseId
  return { caseId, title, status: matter.status, events: [...events, ...own], bodies, facts }
}
