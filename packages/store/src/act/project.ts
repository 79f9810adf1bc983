import { type CaseEvent, type LeadStatus, weighed } from '@davylamp/casework'
import type { LawSet } from '@davylamp/law'
import { putCase } from '../repository/cases.js'
import { putClocks, townOf } from '../repository/clocks.js'
import type { MatterRef, StoredEvent } from '../repository/events.js'
import { findingsOf } from '../repository/findings.js'
import { leadRows, putLeads } from '../repository/leads.js'
import type { Work } from '../transaction.js'
import type { Matter } from './matter.js'
import { projectCase } from './project-case.js'
import { projectClocks } from './project-clocks.js'
import { type LeadPlace, placeColumns, statusColumns, type WeightColumns, weightColumns } from './project-lead.js'

/** What rows are made with besides the events. */
export interface Projecting {
  /** By which the terms of a case are counted. */
  readonly law: LawSet
  /** Where a lead is that is not known yet. */
  readonly place?: LeadPlace
}

/** Writes the rows that lists show of a lead or case as it now stands. `fresh`: what has just been added to it. */
export async function project(
  trx: Work,
  { bodyId, matterId }: MatterRef,
  after: Matter,
  fresh: readonly StoredEvent[],
  { law, place }: Projecting,
): Promise<void> {
  const changedAt = new Date().toISOString()
  if (after.matter === 'case') {
    const events = after.events.map(({ event }) => event as CaseEvent)
    const ids = { bodyId, caseId: matterId }
    const town = await townOf(trx, bodyId, after.status.leadIds)
    await putCase(trx, projectCase(ids, events, after.status, changedAt, town))
    await putClocks(trx, bodyId, matterId, projectClocks(ids, after.status, law))
    return
  }
  const row = (await leadRows(trx, bodyId, [matterId])).get(matterId)
  const isWeightChanged = fresh.some(({ event: { kind } }) => kind === 'finding-joined' || kind === 'finding-parted')
  const weight: WeightColumns = row === undefined || isWeightChanged ? await weigh(trx, bodyId, after.status) : row
  await putLeads(trx, bodyId, [
    {
      ...(row ?? placeColumns(place ?? { place: matterId, site: null })),
      ...weight,
      ...statusColumns(after.status, after.version),
      body_id: bodyId,
      lead_id: matterId,
      changed_at: changedAt,
    },
  ])
}

async function weigh(trx: Work, bodyId: string, status: LeadStatus): Promise<WeightColumns> {
  const found = await findingsOf(trx, bodyId, { ids: Object.keys(status.findings) })
  return weightColumns(weighed([...found.values()].map(({ finding }) => finding)))
}
