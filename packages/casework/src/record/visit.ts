/** Each kind of visit has its own guards and papers. */
export const visitKinds = [
  'administrative-inspection',
  'power-company-check',
  'police',
  'self-check',
  'walk-round',
] as const

export type VisitKind = (typeof visitKinds)[number]

/** A person who inspects under a certificate. */
export interface CertifiedOfficer {
  readonly personId: string
  readonly bodyId: string
  /** Number of the law-enforcement certificate; null for a helper. */
  readonly certificate: string | null
}

/** How the people got into a home. */
export type HomeEntry =
  /** The occupant's written consent, by the paper's identifier. */
  | { readonly by: 'consent'; readonly paperId: string }
  /** The police's inspection certificate (检查证). */
  | { readonly by: 'inspection-certificate'; readonly number: string }
  /** Not entered: stopped at the door. */
  | { readonly by: 'not-entered' }

/** A visit as it was planned. One body leads and answers for it; everybody else is a helper and is listed as one. */
export interface VisitPlan {
  readonly visitId: string
  readonly kind: VisitKind
  readonly leadingBodyId: string
  readonly officers: readonly CertifiedOfficer[]
  readonly helpers: readonly CertifiedOfficer[]
  /** Local date. */
  readonly plannedFor: string
  /** Items to be looked at, as the notice of inspection will list them. */
  readonly items: readonly string[]
}
