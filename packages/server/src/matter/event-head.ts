import type { EventHead } from '@davylamp/casework'
import type { Visitor } from '../policy/visitor.js'
import { actorOf } from './person-behind.js'

/** The head of an event that was sent: who wrote it and when, the server says. */
export function eventHead(
  { id, actedOn, override }: Pick<EventHead, 'id' | 'actedOn' | 'override'>,
  matterId: string,
  visitor: Visitor,
): EventHead {
  return { id, matterId, at: new Date().toISOString(), actedOn, by: actorOf(visitor), override }
}

/** Whether a day is still to come everywhere: what was not done yet is not written as done. */
export function isAhead(date: string): boolean {
  const furthestEastMs = 14 * 3_600_000
  return date > new Date(Date.now() + furthestEastMs).toISOString().slice(0, 10)
}
