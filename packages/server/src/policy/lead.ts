import type { LeadEvent, Role } from '@davylamp/casework'
import { inScope, isOwn, type Owned, oversees, type Visitor } from './visitor.js'

/** What a policy looks at; nothing else of a lead decides who may see it. */
export interface LeadTarget extends Owned {
  /** Null while nobody has it. */
  readonly assignedBodyId: string | null
}

/** Administrators keep accounts and auditors keep watch over people: neither works on leads. */
const readers: ReadonlySet<Role> = new Set(['screener', 'case-officer', 'reviewer', 'leader'])

/** Leads of one's own body, those given to it, and those of the areas that it looks over. */
export function mayReadLead(visitor: Visitor, lead: LeadTarget): boolean {
  if (!readers.has(visitor.role) || !inScope(visitor, 'leads:read')) return false
  return isOwn(visitor, lead) || oversees(visitor, lead) || lead.assignedBodyId === visitor.bodyId
}

/** Which leads of a body a list may show: all, those given to the visitor's body, or none. */
export function leadsToList(visitor: Visitor, body: Owned): 'all' | 'assigned' | 'none' {
  if (mayReadLead(visitor, { ...body, assignedBodyId: null })) return 'all'
  return mayReadLead(visitor, { ...body, assignedBodyId: visitor.bodyId }) ? 'assigned' : 'none'
}

/** Which roles write which event; those that only the program writes, such as a finding that joins, are in nobody's list. */
const writers: Readonly<Partial<Record<LeadEvent['kind'], readonly Role[]>>> = {
  'finding-parted': ['screener', 'case-officer'],
  'tip-joined': ['screener', 'case-officer'],
  registered: ['screener'],
  screened: ['screener'],
  assigned: ['screener', 'leader'],
  'merged-into': ['screener', 'case-officer'],
  'merge-undone': ['screener', 'case-officer', 'reviewer'],
  'desk-checked': ['case-officer'],
  'visit-planned': ['case-officer'],
  'visit-approved': ['leader'],
  'visit-begun': ['case-officer'],
  'visit-ended': ['case-officer'],
  'evidence-fixed': ['case-officer'],
  'conclusion-proposed': ['case-officer'],
  'conclusion-seconded': ['reviewer', 'leader'],
  'conclusion-rejected': ['reviewer', 'leader'],
  'case-opened': ['leader'],
  reopened: ['reviewer', 'leader'],
}

/** Sorting and handing out, and what changes the record as a whole, is for whoever keeps the lead. */
const keepersOnly: ReadonlySet<string> = new Set([
  'registered',
  'screened',
  'assigned',
  'merged-into',
  'merge-undone',
  'case-opened',
  'reopened',
])

/** The body that keeps a lead writes to it, and the body that it was given to works on it; whoever looks over both only reads. */
export function mayWriteLead(visitor: Visitor, lead: LeadTarget, kind: LeadEvent['kind']): boolean {
  if (!inScope(visitor, 'leads:write') || !mayReadLead(visitor, lead)) return false
  if (writers[kind]?.includes(visitor.role) !== true) return false
  if (isOwn(visitor, lead)) return true
  return lead.assignedBodyId === visitor.bodyId && !keepersOnly.has(kind)
}

/** Names and addresses behind pseudonyms, for a stated purpose: only for those who work on the lead, never by a token, always logged. */
export function mayUnmask(visitor: Visitor, lead: LeadTarget): boolean {
  const works = visitor.role === 'case-officer' || visitor.role === 'reviewer' || visitor.role === 'leader'
  if (!works || visitor.scopes !== null) return false
  return isOwn(visitor, lead) || lead.assignedBodyId === visitor.bodyId
}
