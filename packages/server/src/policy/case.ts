import type { CaseEvent, Role } from '@davylamp/casework'
import { inScope, isOwn, type Owned, oversees, type Visitor } from './visitor.js'

export interface CaseTarget extends Owned {
  /** Bodies that the leads of the case were given to. */
  readonly assignedBodyIds: readonly string[]
}

const readers: ReadonlySet<Role> = new Set(['screener', 'case-officer', 'reviewer', 'leader'])

export function mayReadCase(visitor: Visitor, target: CaseTarget): boolean {
  if (!readers.has(visitor.role) || !inScope(visitor, 'cases:read')) return false
  return isOwn(visitor, target) || oversees(visitor, target) || target.assignedBodyIds.includes(visitor.bodyId)
}

/** Which roles write which event of a case. */
const writers: Readonly<Record<CaseEvent['kind'], readonly Role[]>> = {
  opened: ['leader'],
  'party-noted': ['case-officer'],
  filed: ['case-officer', 'leader'],
  'filing-ended': ['case-officer', 'leader'],
  'visit-planned': ['case-officer'],
  'visit-approved': ['leader'],
  'visit-begun': ['case-officer'],
  'visit-ended': ['case-officer'],
  'evidence-fixed': ['case-officer'],
  'machines-listed': ['case-officer'],
  'machine-disposed': ['case-officer'],
  'measure-taken': ['case-officer', 'leader'],
  'measure-ended': ['case-officer', 'leader'],
  'commitment-signed': ['case-officer'],
  'money-set': ['case-officer'],
  'money-paid': ['case-officer'],
  referred: ['leader'],
  'referral-answered': ['case-officer', 'leader'],
  assessed: ['reviewer', 'leader'],
  'clearance-proposed': ['case-officer'],
  'clearance-seconded': ['reviewer', 'leader'],
  'clearance-rejected': ['reviewer', 'leader'],
  revisited: ['case-officer'],
  relapsed: ['case-officer', 'reviewer'],
  appealed: ['case-officer', 'reviewer'],
  'appeal-decided': ['leader'],
  // papers are numbered and scans held against them by methods of their own
  'paper-issued': [],
  'paper-signed': [],
  archived: ['reviewer', 'leader'],
}

/** What begins, hands over or ends a case is for the body that keeps it; bodies that help write what they did. */
const keepersOnly: ReadonlySet<string> = new Set([
  'opened',
  'referred',
  'assessed',
  'clearance-seconded',
  'clearance-rejected',
  'appeal-decided',
  'archived',
])

export function mayWriteCase(visitor: Visitor, target: CaseTarget, kind: CaseEvent['kind']): boolean {
  if (!inScope(visitor, 'cases:write') || !mayReadCase(visitor, target)) return false
  if (!writers[kind].includes(visitor.role)) return false
  if (isOwn(visitor, target)) return true
  return target.assignedBodyIds.includes(visitor.bodyId) && !keepersOnly.has(kind)
}

/** Issuing a paper is for a leader of the body in whose name it goes out: the one that keeps the case, or one that its leads were given to. */
export function mayIssuePaper(visitor: Visitor, target: CaseTarget): boolean {
  return visitor.role === 'leader' && mayWorkOnPapers(visitor, target)
}

/** Scans of what was signed are filed by whoever handles the case. */
export function mayFileScan(visitor: Visitor, target: CaseTarget): boolean {
  return (visitor.role === 'case-officer' || visitor.role === 'leader') && mayWorkOnPapers(visitor, target)
}

function mayWorkOnPapers(visitor: Visitor, target: CaseTarget): boolean {
  if (!inScope(visitor, 'cases:write') || !mayReadCase(visitor, target)) return false
  return isOwn(visitor, target) || target.assignedBodyIds.includes(visitor.bodyId)
}
