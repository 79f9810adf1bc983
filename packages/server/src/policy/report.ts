import { mayReadCase } from './case.js'
import { leadsToList } from './lead.js'
import { inScope, isOwn, type Owned, oversees, type Visitor } from './visitor.js'

/** Totals, weekly and zero reports: numbers, which name nobody. Whoever looks over an area reads those of the areas below. */
export function mayReadReport(visitor: Visitor, body: Owned): boolean {
  if (visitor.role === 'administrator' || !inScope(visitor, 'reports:read')) return false
  if (isOwn(visitor, body)) return true
  return visitor.role !== 'auditor' && oversees(visitor, body)
}

/** Pools and servers for other systems: they name no site and nobody, and whose work they are decides who hands them out. */
export function mayExportIndicators(visitor: Visitor, body: Owned): boolean {
  const works = visitor.role !== 'auditor' && visitor.role !== 'administrator'
  return works && inScope(visitor, 'reports:read') && isOwn(visitor, body)
}

/** How things stand, with the deadlines of leads and cases: for who may list them all. */
export function maySeeSituation(visitor: Visitor, body: Owned): boolean {
  return leadsToList(visitor, body) === 'all' && mayReadCase(visitor, { ...body, assignedBodyIds: [] })
}

/** The list of accounts that pay a surcharge, which goes to the grid company: it names accounts. */
export function mayListSurcharges(visitor: Visitor, body: Owned): boolean {
  const works = visitor.role === 'case-officer' || visitor.role === 'leader'
  return works && visitor.scopes === null && isOwn(visitor, body)
}
