/** What a person may be in a body; what each may do stands in policies, not here. */
export const roles = ['screener', 'case-officer', 'reviewer', 'leader', 'auditor', 'administrator'] as const

export type Role = (typeof roles)[number]

/** Under whose name an act stands. Identifiers are pseudonyms; names live apart. */
export interface Actor {
  readonly personId: string
  readonly bodyId: string
  readonly role: Role
}
