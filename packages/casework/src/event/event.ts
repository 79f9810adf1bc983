import { canonicalJson } from '@davylamp/finding'
import type { Actor } from '../record/actor.js'

/** What every event says besides its kind. Events are facts: they are added, never changed and never taken away. */
export interface EventHead {
  /** Unique. An event that is delivered again is the same event. */
  readonly id: string
  /** The lead or case that it belongs to. */
  readonly matterId: string
  /** ISO 8601 UTC: when it was written down. */
  readonly at: string
  /** Local date of the act itself: the law of that day applies. */
  readonly actedOn: string
  readonly by: Actor
  /** Why a guard that may be overridden was; null in the ordinary case. Kept and shown. */
  readonly override: string | null
}

/** The events of a table of facts: kind by kind, each with its own data. */
export type EventOf<Facts> = {
  [Kind in keyof Facts & string]: EventHead & { readonly kind: Kind; readonly data: Facts[Kind] }
}[keyof Facts & string]

/**
 * Each event once, by the time of writing, then by identifier, so that whatever order they came in, all who have the same events see
 * the same history. Of two that claim one identifier the one that is smaller as canonical JSON stands.
 */
export function inOrder<Event extends EventHead>(events: readonly Event[]): Event[] {
  const byId = new Map<string, Event>()
  for (const event of events) {
    const known = byId.get(event.id)
    if (known === undefined || canonicalJson(event) < canonicalJson(known)) byId.set(event.id, event)
  }
  return [...byId.values()].toSorted((a, b) => compare(a.at, b.at) || compare(a.id, b.id))
}

function compare(a: string, b: string): number {
  if (a === b) return 0
  return a < b ? -1 : 1
}
