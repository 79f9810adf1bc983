import type { LeadEvent } from '@davylamp/casework'
import type { OpenedLead } from '@davylamp/store'
import type { z } from 'zod'
import type { openedLeadSchema } from '../schema/lead.js'
import { maskedEvent, maskedFinding, maskedStatus, maskedView, namesOfLead } from './mask.js'

/** @param secret pseudonyms are made with it; null: shown as it is */
export function openedAnswer(
  { view, matter, findings }: OpenedLead,
  secret: string | null,
): z.input<typeof openedLeadSchema> {
  const status = matter.matter === 'lead' ? matter.status : null
  const events = matter.events.map(({ event }) => event as LeadEvent)
  if (secret === null || status === null) return { lead: { ...view, masked: false }, status, events, findings }
  const names = namesOfLead(view, findings)
  return {
    lead: { ...maskedView(view, secret), masked: true },
    status: maskedStatus(status, names),
    events: events.map((event) => maskedEvent(event, names)),
    findings: findings.map(maskedFinding),
  }
}
