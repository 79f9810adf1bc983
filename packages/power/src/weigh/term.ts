import type { FindingCode, Params } from '@davylamp/finding'
import type { CustomerRow } from '@davylamp/intake'
import type { Measures } from '../measure/measure.js'
import type { PeerView } from './peers.js'

/** What a term may look at. */
export interface Weighable {
  readonly measures: Measures
  readonly customer: CustomerRow | null
  readonly peers: PeerView
}

/** One piece of evidence: natural log-odds, already capped, with the numbers of its sentence. */
export interface TermValue {
  readonly code: FindingCode
  readonly weight: number
  readonly params: Params
}

/** A term looks at one thing, grows only one way with it, never beyond its cap, and has nothing to say as null. */
export type Term = (weighable: Weighable) => TermValue | null

/** 0 at `from`, `cap` at `to`, straight between and flat outside; `from` may be the greater one. */
export function ramp(value: number, from: number, to: number, cap: number): number {
  if (Number.isNaN(value)) return 0
  return cap * Math.min(1, Math.max(0, (value - from) / (to - from)))
}

/** Rounds for people: three figures that count. */
export function shown(value: number): number {
  if (!Number.isFinite(value) || value === 0) return 0
  const scale = 10 ** (2 - Math.floor(Math.log10(Math.abs(value))))
  return Math.round(value * scale) / scale
}
