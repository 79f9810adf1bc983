import { type CaseRecord, caseRecord, type PaperFacts } from '@davylamp/papers'
import { listBodies, type MatterEvent, readMatter, type Store } from '@davylamp/store'

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
  const ofLeads: MatterEvent[] = []
  for (const leadId of matter.status.leadIds) {
    const lead = await readMatter(db, { bodyId, matter: 'lead', matterId: leadId })
    ofLeads.push(...lead.events.map(({ event }) => event))
  }
  const bodies = new Map((await listBodies(db)).map(({ bodyId: id, name }) => [id, name]))
  const own = { status: matter.status, events: matter.events.map(({ event }) => event) }
  return caseRecord(caseId, own, ofLeads, bodies, facts)
}
