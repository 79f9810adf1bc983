import type { ApiRole } from '@davylamp/server'

/** Which role is offered which act on a lead; the server decides anew, with who keeps the lead. */
const leadActs = {
  screened: ['screener'],
  assigned: ['screener', 'leader'],
  'merged-into': ['screener', 'case-officer'],
  'merge-undone': ['screener', 'case-officer', 'reviewer'],
  'finding-parted': ['screener', 'case-officer'],
  'desk-checked': ['case-officer'],
  'visit-planned': ['case-officer'],
  'visit-approved': ['leader'],
  'conclusion-proposed': ['case-officer'],
  'conclusion-seconded': ['reviewer', 'leader'],
  'conclusion-rejected': ['reviewer', 'leader'],
  'case-opened': ['leader'],
  reopened: ['reviewer', 'leader'],
  unmask: ['case-officer', 'reviewer', 'leader'],
} as const satisfies Readonly<Record<string, readonly ApiRole[]>>

export type LeadAct = keyof typeof leadActs

export function mayOnLead(role: ApiRole, act: LeadAct): boolean {
  return (leadActs[act] as readonly ApiRole[]).includes(role)
}
