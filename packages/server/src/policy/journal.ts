import { isOwn, type Owned, type Visitor } from './visitor.js'

/** Who did and looked at what: the auditor's alone, and his own body's. */
export function mayReadJournal(visitor: Visitor, body: Owned): boolean {
  return visitor.role === 'auditor' && visitor.scopes === null && isOwn(visitor, body)
}
