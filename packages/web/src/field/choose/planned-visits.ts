import type { ApiCase, ApiCaseStatus, ApiSession } from '@davylamp/server'
import { ask } from '../../api/ask.js'
import type { VisitOnDevice } from '../device/visit.js'

interface OpenedCase {
  readonly title: string
  readonly status: ApiCaseStatus
}

/** Visits of the body's cases that have not ended, as the office knows them now. */
export async function plannedVisits(): Promise<readonly VisitOnDevice[]> {
  const { bodyId } = await ask<ApiSession>('GET', '/api/session')
  const { cases } = await ask<{ readonly cases: readonly ApiCase[] }>('GET', '/api/cases?limit=200&purpose=field')
  const open = cases.filter(({ stage }) => stage !== 'archived')
  const found: VisitOnDevice[] = []
  for (const { caseId } of open) {
    const { title, status } = await ask<OpenedCase>('GET', `/api/cases/${bodyId}/${caseId}?purpose=field`)
    for (const { plan, result } of Object.values(status.visits)) {
      if (result !== null) continue
      const { visitId, plannedFor, leadingBodyId, officers, items } = plan
      const certificates = officers.flatMap(({ certificate }) => (certificate === null ? [] : [certificate]))
      found.push({ visitId, bodyId, caseId, title, plannedFor, leadingBodyId, certificates, items, expected: null })
    }
  }
  return found
}
