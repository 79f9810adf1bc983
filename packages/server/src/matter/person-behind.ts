import type { Actor } from '@davylamp/casework'
import type { Reader } from '@davylamp/store'
import type { Visitor } from '../policy/visitor.js'

/** Under whose name an act stands. */
export function actorOf({ personId, bodyId, role }: Visitor): Actor {
  return { personId, bodyId, role }
}

export function readerOf(visitor: Visitor, purpose: string): Reader {
  return { by: actorOf(visitor), purpose }
}
