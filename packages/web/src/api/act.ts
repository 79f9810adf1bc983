import type { ApiAppended } from '@davylamp/server'
import { ask } from './ask.js'

/** A lead or a case that an event is written to. */
export interface MatterRef {
  readonly kind: 'lead' | 'case'
  readonly bodyId: string
  readonly id: string
}

/** Today by the calendar of who sits here. */
export function today(): string {
  const now = new Date()
  return new Date(now.getTime() - now.getTimezoneOffset() * 60_000).toISOString().slice(0, 10)
}

/**
 * Writes what happened. The event has a name of its own, so that sending it again is the same event.
 *
 * @throws AskError with the refusals of guards, each with its article
 */
export function write(
  matter: MatterRef,
  event: { readonly kind: string; readonly data: object; readonly override?: string },
): Promise<ApiAppended> {
  const { kind, data, override = null } = event
  const path = `/api/${matter.kind}s/${matter.bodyId}/${encodeURIComponent(matter.id)}/events`
  return ask('POST', path, { body: { id: `w-${crypto.randomUUID()}`, actedOn: today(), kind, data, override } })
}
