/** Signs that somebody noticed, as the public form lists them. */
export const tipSigns = [
  'fan-noise',
  'hot-air',
  'new-cable',
  'covered-windows',
  'new-transformer',
  'many-parcels',
  'power-trips',
  'rent-offer',
  'slow-computer',
] as const

export type TipSign = (typeof tipSigns)[number]

/**
 * What somebody from the public noticed. Who it was stands in a vault apart, under the receipt code, and is never part of the tip:
 * whoever works on the lead does not need it.
 */
export interface Tip {
  readonly tipId: string
  /** ISO 8601 UTC. */
  readonly receivedAt: string
  readonly channel: 'form' | 'phone' | 'letter' | 'visit' | 'e-mail'
  /** Where it is, in the tipster's words. */
  readonly where: string
  readonly lon: number | null
  readonly lat: number | null
  /** Since when, in the tipster's words. */
  readonly since: string | null
  readonly signs: readonly TipSign[]
  readonly text: string
  /** Somebody may be in danger, by fire for example: handed on at once. */
  readonly urgent: boolean
  readonly wantsReply: boolean
}
