/** Why a lead is put aside, of the reason codes that casework has. */
export const dismissReasons = [
  'legit-load',
  'mapping-error',
  'not-found',
  'duplicate',
  'out-of-area',
  'insufficient',
  'equipment-idle',
  'lessor-only',
  'identity-misuse',
] as const

export type DismissReason = (typeof dismissReasons)[number]

/** Codes that mean little without their detail: which load, which mapping. */
export const detailedReasons: ReadonlySet<string> = new Set<DismissReason>(['legit-load', 'mapping-error'])
