import { type CaseEvent, type CaseStatus, inOrder } from '@davylamp/casework'
import type { CaseFileTable } from '../schema/table/case-file.js'

/** The row that lists show, from what casework computed: nothing is decided here. */
export function projectCase(
  ids: { readonly bodyId: string; readonly caseId: string },
  events: readonly CaseEvent[],
  status: CaseStatus,
  changedAt: string,
  town: string | null,
): CaseFileTable {
  const opened = inOrder(events).find((event) => event.kind === 'opened')
  const machines = Object.values(status.machines)
  return {
    body_id: ids.bodyId,
    case_id: ids.caseId,
    title: opened?.data.title ?? '',
    site_id: status.siteId,
    lead_ids: status.leadIds,
    town,
    stage: status.stage,
    opened_on: opened?.actedOn ?? null,
    cleared_on: status.clearance?.actedOn ?? null,
    machine_count: machines.length,
    machines_stopped: machines.filter(({ disposition }) => disposition !== null && disposition !== 'returned').length,
    relapse_count: status.relapses.length,
    archive_number: status.archiveNumber,
    version: events.length,
    changed_at: changedAt,
  }
}
