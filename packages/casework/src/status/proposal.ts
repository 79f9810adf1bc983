import type { EventHead } from '../event/event.js'
import type { Conflict } from './conflict.js'

/** Something that takes two persons: one proposes, another one seconds or rejects. */
export interface Proposal<Content> {
  readonly proposalId: string
  readonly by: string
  readonly content: Content
}

/** A proposal with its two persons. */
export interface Decision<Content> {
  readonly proposalId: string
  readonly content: Content
  readonly proposedBy: string
  readonly secondedBy: string
  readonly actedOn: string
}

/** What a seconding comes to: a decision, or why it is none. */
export function secondProposal<Content>(
  open: Proposal<Content> | null,
  proposalId: string,
  event: EventHead,
): Decision<Content> | Conflict {
  if (open === null || open.proposalId !== proposalId) return { eventId: event.id, code: 'unknown-proposal' }
  if (open.by === event.by.personId) return { eventId: event.id, code: 'same-person' }
  return {
    proposalId,
    content: open.content,
    proposedBy: open.by,
    secondedBy: event.by.personId,
    actedOn: event.actedOn,
  }
}

export function isConflict(value: object): value is Conflict {
  return 'code' in value && 'eventId' in value
}
