import type { AddressRange } from './address.js'

export const planSchema = 'davylamp.plan/1'

/** Limits of a whole scan. Times in ms unless the name says otherwise. */
export interface PlanLimits {
  /** Connections that may be opening at once; at most one to a machine. */
  readonly connectsInFlight: number
  readonly connectsPerSecond: number
  readonly connectTimeoutMs: number
  /** Machines that are read at once; one request in flight to each. */
  readonly machinesRead: number
  /** From the first byte sent to the last received, for one request. */
  readonly replyTimeoutMs: number
  readonly replyBytes: number
  readonly runMinutes: number
}

/** A credential that may be tried, once a machine, with what allows it. */
export interface PlanCredential {
  /** Stands for the credential in journal and rows; the secret itself never does. */
  readonly id: string
  /** Login realm or family that it is for; it is offered to no other. */
  readonly realm: string
  readonly username: string
  readonly password: string
  readonly basis: string
}

export interface Officer {
  /** Number of the law-enforcement certificate; names belong into the journal's personal records. */
  readonly certificate: string
  readonly role?: string
}

/** What an owner lets be done on his own network, in place of officers and case. */
export interface OwnerAuthorisation {
  readonly unit: string
  readonly approver: string
  readonly reference?: string
}

/** What may be sent, where, by whom and why: everything that a scan does is bound to one (schema `davylamp.plan/1`). */
export interface Plan {
  readonly schema: typeof planSchema
  /** `own-network`: a unit's look at itself (单位自查); never an inspection record. */
  readonly kind: 'inspection' | 'own-network'
  readonly caseNumber: string | null
  readonly legalBasis: string | null
  readonly officers: readonly Officer[]
  readonly authorisation: OwnerAuthorisation | null
  /** ISO 8601; nothing is sent before or after. */
  readonly validFrom: string
  readonly validTo: string
  readonly ranges: readonly AddressRange[]
  /** Addresses in public networks, each named on purpose with its ground. */
  readonly publicRanges: readonly AddressRange[]
  readonly ports: readonly number[]
  readonly limits: PlanLimits
  /** Whether reads that the maker made a POST of may be sent (IceRiver's user panel). */
  readonly readsByPost: boolean
  readonly credentials: readonly PlanCredential[]
}

/** Gentle on cheap switches: 2,000 new connections a second, fewer unresolved neighbours than Linux keeps. */
export const standardLimits: PlanLimits = {
  connectsInFlight: 1000,
  connectsPerSecond: 2000,
  connectTimeoutMs: 500,
  machinesRead: 128,
  replyTimeoutMs: 5000,
  replyBytes: 1_048_576,
  runMinutes: 120,
}

/** APIs and web pages of ASIC machines; ports of mining programs are added by the plan where a computer room is meant. */
export const standardPorts: readonly number[] = [4028, 80, 8080, 4029, 4111, 4433, 8889, 443, 50051]

/** Usual ports of mining programs on computers. */
export const programPorts: readonly number[] = [
  1234, 1880, 2222, 3333, 3434, 3456, 4048, 4058, 4067, 4068, 5777, 6099, 7111, 9090, 10050, 10555, 20000, 21550, 21555,
  22333, 42000, 44444,
]
