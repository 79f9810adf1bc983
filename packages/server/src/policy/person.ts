import type { Role } from '@davylamp/casework'
import { isOwn, type Owned, type Visitor } from './visitor.js'

export interface PersonTarget extends Owned {
  /** Null for one who is still to be entered. */
  readonly personId: string | null
  readonly role: Role
}

/**
 * Administrators keep the accounts of their own body, never their own and never an auditor's: nobody makes or unmakes who watches him.
 * Auditors' accounts are made at the machine (`davylamp user`).
 */
export function mayManagePerson(visitor: Visitor, person: PersonTarget): boolean {
  if (visitor.role !== 'administrator' || visitor.scopes !== null) return false
  return isOwn(visitor, person) && person.role !== 'auditor' && person.personId !== visitor.personId
}

/** Administrators and auditors see which accounts there are. */
export function mayListPersons(visitor: Visitor, body: Owned): boolean {
  const keeps = visitor.role === 'administrator' || visitor.role === 'auditor'
  return keeps && visitor.scopes === null && isOwn(visitor, body)
}
