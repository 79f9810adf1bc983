import type { Instrument } from './instrument.js'
import { instruments } from './instruments/index.js'
import { type OpenPoint, openPoints } from './open-points.js'

/** Versioned law as data: what may be cited, and what is known to be open. */
export interface LawPack {
  /** By instrument id. */
  readonly instruments: ReadonlyMap<string, Instrument>
  readonly openPoints: readonly OpenPoint[]
}

/** The shipped pack. A site adds to it with `loadLawPack`. */
export const lawPack: LawPack = {
  instruments: new Map(instruments.map((instrument) => [instrument.id, instrument])),
  openPoints,
}
