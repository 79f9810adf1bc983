/** What a checked lead came to. Every close carries one of these. */
export const reasonCodes = [
  'confirmed-active',
  'confirmed-passive',
  'equipment-idle',
  'lessor-only',
  'legit-load',
  'mapping-error',
  'identity-misuse',
  'not-found',
  'duplicate',
  'out-of-area',
  'insufficient',
] as const

export type ReasonCode = (typeof reasonCodes)[number]

/** A code with its detail, as in `legit-load:cold-store` or `mapping-error:nat`. */
export interface Reasoned {
  readonly code: ReasonCode
  /** Null where the code says enough. */
  readonly detail: string | null
}

/** Codes that mean little without their detail: which load, which mapping. */
const detailed: ReadonlySet<ReasonCode> = new Set(['legit-load', 'mapping-error'])

/** Null when the text is none of the codes, or lacks the detail that its code needs. */
export function parseReason(text: string): Reasoned | null {
  const colon = text.indexOf(':')
  const name = colon < 0 ? text : text.slice(0, colon)
  const code = reasonCodes.find((known) => known === name)
  if (code === undefined) return null
  const detail = colon < 0 ? null : text.slice(colon + 1).trim()
  if (detail === '' || (detail === null && detailed.has(code))) return null
  return { code, detail }
}

/** Whether somebody or something did mine there: `confirmed-active` by the user's doing, `confirmed-passive` by a trojan. */
export function isConfirmed(code: ReasonCode): boolean {
  return code === 'confirmed-active' || code === 'confirmed-passive'
}
