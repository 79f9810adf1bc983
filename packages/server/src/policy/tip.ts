import { inScope, isOwn, type Owned, type Visitor } from './visitor.js'

/** Tips are read by those who sort leads and work on them, in the body that received them. Giving one needs no account. */
export function mayReadTip(visitor: Visitor, tip: Owned): boolean {
  if (visitor.role === 'auditor' || visitor.role === 'administrator' || !inScope(visitor, 'leads:read')) return false
  return isOwn(visitor, tip)
}

/** An answer to the tipster, shown to him under his receipt code. */
export function mayAnswerTip(visitor: Visitor, tip: Owned): boolean {
  return mayReadTip(visitor, tip) && inScope(visitor, 'leads:write') && visitor.role !== 'reviewer'
}

/** Who gave a tip: one role alone, for a stated purpose, never by a token. */
export function mayOpenTipster(visitor: Visitor, tip: Owned): boolean {
  return visitor.role === 'leader' && visitor.scopes === null && isOwn(visitor, tip)
}
