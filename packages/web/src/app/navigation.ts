import type { ApiRole } from '@davylamp/server'
import type { TextKey } from '../text/index.js'

export interface Entry {
  readonly to: '/situation' | '/people' | '/audit' | '/leads' | '/cases' | '/bring-in' | '/account'
  readonly label: TextKey
  readonly roles: readonly ApiRole[]
}

const workers: readonly ApiRole[] = ['screener', 'case-officer', 'reviewer', 'leader']

/** What each role finds in the bar, in this order; the server decides on its own what each may see. */
export const entries: readonly Entry[] = [
  { to: '/situation', label: 'nav.situation', roles: ['leader'] },
  { to: '/leads', label: 'nav.leads', roles: workers },
  { to: '/cases', label: 'nav.cases', roles: workers },
  { to: '/bring-in', label: 'nav.bring-in', roles: ['screener', 'case-officer'] },
  { to: '/situation', label: 'nav.situation', roles: ['screener', 'case-officer', 'reviewer'] },
  { to: '/people', label: 'nav.people', roles: ['administrator', 'auditor'] },
  { to: '/audit', label: 'nav.audit', roles: ['auditor'] },
]

export function entriesOf(role: ApiRole): readonly Entry[] {
  return entries.filter(({ roles }) => roles.includes(role))
}

/** Where somebody lands who comes in without an address. */
export function firstPath(role: ApiRole): Entry['to'] {
  return entriesOf(role)[0]?.to ?? '/account'
}
