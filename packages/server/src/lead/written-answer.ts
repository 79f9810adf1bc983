import { loadLead } from '@davylamp/store'
import type { Context } from '../context.js'
import type { Written } from '../matter/append.js'
import type { LeadRef } from './find-lead.js'
import { isPersonal, maskedStatus, namesOfLead } from './mask.js'

/** What a lead has come to by an event, under the pseudonym that it is read under: who writes to it has not been shown whose it is by that. */
export async function writtenAnswer(
  { store }: Context,
  { bodyId, leadId }: LeadRef,
  written: Written,
): Promise<Written> {
  const found = await loadLead(store.db, bodyId, leadId)
  if (found === null || found.matter.matter !== 'lead') return { ...written, status: null }
  if (!isPersonal(found.view)) return written
  return { ...written, status: maskedStatus(found.matter.status, namesOfLead(found.view, found.findings)) }
}
