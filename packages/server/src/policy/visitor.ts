import type { Role } from '@davylamp/casework'
import type { BodyKind } from '@davylamp/law'
import { areaIsBelow } from './area.js'

/** What a token may be limited to. */
export const scopes = ['leads:read', 'leads:write', 'cases:read', 'cases:write', 'lists:write', 'reports:read'] as const

export type Scope = (typeof scopes)[number]

/** Who asks, as the session or the token says. */
export interface Visitor {
  readonly personId: string
  readonly bodyId: string
  readonly bodyKind: BodyKind
  /** The area that his body answers for; null where nobody entered it. */
  readonly areaCode: string | null
  readonly role: Role
  /** What a token is limited to; null for a person who logged in. */
  readonly scopes: readonly Scope[] | null
}

/** Something that a body keeps. */
export interface Owned {
  readonly bodyId: string
  /** Of the body. */
  readonly areaCode: string | null
}

/** A token does what its scopes say, and never more than its person could. */
export function inScope(visitor: Visitor, scope: Scope): boolean {
  return visitor.scopes === null || visitor.scopes.includes(scope)
}

export function isOwn(visitor: Visitor, { bodyId }: Owned): boolean {
  return visitor.bodyId === bodyId
}

/** Whose office it is to look over how the areas below deal with mining; others see what they are given. */
const overseers: ReadonlySet<BodyKind> = new Set(['development-reform', 'task-force'])

/** Whether his body looks over the body that owns something: from an area above, never from beside. */
export function oversees(visitor: Visitor, { areaCode }: Owned): boolean {
  return overseers.has(visitor.bodyKind) && areaIsBelow(areaCode, visitor.areaCode)
}
