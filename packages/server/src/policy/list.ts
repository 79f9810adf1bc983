import { inScope, isOwn, type Owned, type Visitor } from './visitor.js'

/** Takes in findings of a scan and lists that a superior sent down. */
export function mayTakeIn(visitor: Visitor, body: Owned): boolean {
  const sorts = visitor.role === 'screener' || visitor.role === 'case-officer'
  return sorts && inScope(visitor, 'lists:write') && isOwn(visitor, body)
}

/** The feedback table of a list, as it goes back to who sent it. */
export function mayGiveFeedback(visitor: Visitor, body: Owned): boolean {
  const answers = visitor.role === 'screener' || visitor.role === 'case-officer' || visitor.role === 'leader'
  return answers && inScope(visitor, 'reports:read') && isOwn(visitor, body)
}
