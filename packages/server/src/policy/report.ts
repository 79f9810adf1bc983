import { inScope, isOwn, type Owned, oversees, type Visitor } from './visitor.js'

/** Totals, weekly and zero reports: numbers, which name nobody. Whoever looks over an area reads those of the areas below. */
export function mayReadReport(visitor: Visitor, body: Owned): boolean {
  if (visitor.role === 'administrator' || !inScope(visitor, 'reports:read')) return false
  if (isOwn(visitor, body)) return true
  return visitor.role !== 'auditor' && oversees(visitor, body)
}

/** The list of accounts that pay a surcharge, which goes to the grid company: it names accounts. */
export function mayListSurcharges(visitor: Visitor, body: Owned): boolean {
  const works = visitor.role === 'case-officer' || visitor.role === 'leader'
  return works && visitor.scopes === null && isOwn(visitor, body)
}
