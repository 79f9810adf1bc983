import type { Visitor } from './visitor.js'

export interface TokenTarget {
  readonly personId: string
}

/** A person makes and takes back tokens of his own; a token makes no tokens. Auditors and administrators work in person. */
export function mayKeepToken(visitor: Visitor, token: TokenTarget): boolean {
  if (visitor.role === 'auditor' || visitor.role === 'administrator') return false
  return visitor.scopes === null && token.personId === visitor.personId
}
