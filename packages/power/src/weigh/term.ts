import type { FindingCode, Params } from '@davylamp/finding'
import type { CustomerRow } from '@davylamp/intake'
import type { Measures } from '../measure/measure.js'
import type { Features } from './features.js'
import type { PeerView } from './peers.js'

/** What a term may look at. */
export interface Weighable {
  readonly measures: Measures
  readonly features: Features
  readonly customer: CustomerRow | null
  readonly peers: PeerView
}

/**
 * One kind of evidence. Its strength grows only one way with what it looks at and stays between 0 and 1; what it weighs
 * at full strength is set in `caps.ts`, negative for what speaks against mining.
 */
export interface Term {
  readonly code: FindingCode
  readonly strength: (weighable: Weighable) => number
  /** Numbers of its sentence. */
  readonly params: (weighable: Weighable) => Params
}

/** A term as it was found: natural log-odds and the numbers of its sentence. */
export interface TermValue {
  readonly code: FindingCode
  readonly weight: number
  readonly params: Params
}

/** 0 at `from`, 1 at `to`, straight between and flat outside; `from` may be the greater one. Unknown is 0. */
export function ramp(value: number | undefined, from: number, to: number): number {
  if (value === undefined || Number.isNaN(value)) return 0
  return Math.min(1, Math.max(0, (value - from) / (to - from)))
}

/** Rounds for people: three figures that count. */
export function shown(value: number): number {
  if (!Number.isFinite(value) || value === 0) return 0
  const scale = 10 ** (2 - Math.floor(Math.log10(Math.abs(value))))
  return Math.round(value * scale) / scale
}

/** A number of the peers for people: a dash where there are none. */
export function peerNumber(value: number, write: (value: number) => number): number | string {
  return Number.isFinite(value) ? write(value) : '–'
}

/** Whole per cent. */
export function percent(share: number): number {
  return Number.isFinite(share) ? Math.round(100 * share) : 0
}
