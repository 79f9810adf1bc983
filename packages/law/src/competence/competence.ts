import type { Basis } from '../pack/instrument.js'
import type { Said } from '../said.js'

/** Kinds of bodies that work together on mining; which office it is in a place is the place's own setting. */
export const bodyKinds = [
  'development-reform',
  'energy-conservation',
  'energy-bureau',
  'police',
  'market-supervision',
  'cyberspace',
  'communications-administration',
  'finance-office',
  'power-company',
  'town-government',
  'task-force',
  'technical-institute',
  'contractor',
] as const

export type BodyKind = (typeof bodyKinds)[number]

/** Acts that need a power. */
export const actKinds = [
  'inspect',
  'order-rectification',
  'preserve-evidence',
  'seal-or-seize',
  'penalise',
  'confiscate',
  'cut-supply-for-theft',
  'collect-differential-tariff',
  'refer-to-police',
  'file-criminal-case',
  'enter-home',
  'record-interview',
] as const

export type ActKind = (typeof actKinds)[number]

/** `configure`: it differs by province or by decision, and what holds in this place is not known. */
export type CompetenceVerdict = 'allowed' | 'forbidden' | 'configure'

/** Whether one kind of body may do one kind of act. */
export interface CompetenceRule {
  readonly verdict: CompetenceVerdict
  /** For an allowed act at least one must be citable on its day, else the answer is that it is to be configured. */
  readonly bases: readonly Basis[]
  readonly reason: Said
  /** What an allowed act is bound to; null: nothing beyond its procedure. */
  readonly condition: Said | null
}

export type CompetenceRow = Readonly<Record<ActKind, CompetenceRule>>

export function allowed(bases: readonly Basis[], reason: Said, condition: Said | null = null): CompetenceRule {
  return { verdict: 'allowed', bases, reason, condition }
}

export function forbidden(bases: readonly Basis[], reason: Said): CompetenceRule {
  return { verdict: 'forbidden', bases, reason, condition: null }
}

export function configure(bases: readonly Basis[], reason: Said): CompetenceRule {
  return { verdict: 'configure', bases, reason, condition: null }
}
