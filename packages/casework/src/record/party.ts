/** The part that a person or firm plays in one matter. A holder of an account is not the operator, a lessor is not the miner, the owner of an infected computer is a victim. */
export const partyRoles = [
  'account-holder',
  'power-user',
  'lessor',
  'operator',
  'victim',
  'witness',
  'unknown',
] as const

export type PartyRole = (typeof partyRoles)[number]

/** A party in a matter; who it is stands in a vault apart, under the same identifier. */
export interface Party {
  readonly partyId: string
  readonly role: PartyRole
  /** What the role rests on: a paper, a statement, a record. */
  readonly ground: string
}
