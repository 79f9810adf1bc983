import type { Engine } from '@davylamp/engine'
import type { Evidence, FindingCode, Missing } from '@davylamp/finding'
import type { Tables } from '@davylamp/intake'
import type { MeterSource } from '../read/meter-source.js'
import type { Measures } from '../measure/measure.js'
import type { Feeding } from '../solar/solar-meters.js'
import type { TermValue } from '../weigh/term.js'

/** What a witness beside the load curve says of one meter. Numbers go into its reasons; what it lacks into `missing`. */
export interface Testimony {
  readonly reasons: readonly TermValue[]
  readonly missing: readonly Missing[]
  /** Alternatives that it rules out or leaves open, whatever the curve alone says. */
  readonly alternatives: ReadonlyMap<FindingCode, 'open' | 'ruled-out'>
  /** The records that it read. */
  readonly evidence: readonly Evidence[]
  /** Set where the load was seen in part only, so that nothing beyond this may be said of it. */
  readonly atMost: 'suspect' | null
}

export const noTestimony: Testimony = { reasons: [], missing: [], alternatives: new Map(), evidence: [], atMost: null }

/** What witnesses are asked about: meters whose load may become a finding. */
export interface Question {
  readonly engine: Engine
  readonly tables: Tables
  readonly source: MeterSource
  readonly meters: readonly Measures[]
  /** What flows back from meters. */
  readonly feeding: Feeding
  /** Whether the powers were made of the phase currents themselves, for want of readings. */
  readonly apparent: boolean
}

/** Asked once for all meters in question; a meter that is not in the answer has nothing said of it. */
export type Witness = (question: Question) => Promise<ReadonlyMap<string, Testimony>>
