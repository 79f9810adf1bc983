import type { Calculated, DateRange, Range } from './quantity.js'
import type { Subject } from './subject.js'
import type { Alternative, Missing, Reason, Sentence } from './text/sentence.js'
import type { Verdict } from './verdict.js'

export const findingSchema = 'davylamp.finding/1'

export type Sense = 'power' | 'network' | 'host' | 'page' | 'inventory'

/** How far a host has got; `preparing` and `residual` are at most `suspect`. */
export type HostStage = 'mining' | 'preparing' | 'residual' | 'dual-use' | 'proxyjacking'

/** What is known of the mining itself. Absent fields are unknown. Units stand in the names. */
export interface MiningFacts {
  readonly protocol?: string
  /** Ticker such as `BTC`; several candidates are joined by `/`. */
  readonly coin?: string
  /** Host name or address with port, as the miner sees it. */
  readonly pool?: string
  readonly poolAccount?: string
  readonly worker?: string
  readonly agent?: string
  readonly hashrateHps?: Range
  readonly powerKw?: Range
  readonly machines?: Range
  readonly energyKwh?: Range
  readonly onset?: DateRange
  readonly end?: DateRange
  /** How {@link energyKwh} was calculated. */
  readonly energyBasis?: Sentence
  /** By the factors of the narrowest area there are factors of. */
  readonly co2Kg?: Calculated
  /** The same energy by the factors of wider areas: other ways to count, never parts of a sum. */
  readonly co2KgByGrid?: readonly Calculated[]
  /** By the rule of the province; absent where none is known for sure. */
  readonly surchargeCny?: Calculated
  /** What was not calculated and why, and how the amounts are to be read. */
  readonly harmNotes?: readonly Sentence[]
}

/** Bytes, lines or points that prove a reason and can be found again. */
export interface Evidence {
  readonly kind: 'packet' | 'line' | 'curve' | 'record'
  readonly source: string
  /** Byte offset in the source, for packets and records. */
  readonly offset?: number
  readonly length?: number
  /** 1-based line, for logs. */
  readonly line?: number
  readonly sha256?: string
}

/** What tables beside the records say of the place that a subject supplies; absent where they say nothing. */
export interface PlaceFacts {
  /** home, shop, plant, … */
  readonly premises?: string
  /** Contracted capacity of its supply. */
  readonly capacityKva?: number
}

export interface Detector {
  readonly name: string
  readonly version: string
  /** `sha256:…` of the data that the detector judged by. */
  readonly rules?: string
}

/** One detector's statement about one subject (schema `davylamp.finding/1`). */
export interface Finding {
  readonly schema: typeof findingSchema
  /** The sense and 16 hex digits; see {@link findingId}. */
  readonly id: string
  readonly sense: Sense
  readonly verdict: Verdict
  /** 0 to 1, comparable within a sense. */
  readonly score: number
  readonly subject: Subject
  readonly place?: PlaceFacts
  /** The path as given, `/` separated, `archive.zip!/member` inside archives; null for a roll-up. */
  readonly source: string | null
  /** 1-based, for line files. */
  readonly line: number | null
  /** ISO 8601 UTC. */
  readonly from: string | null
  readonly to: string | null
  readonly mining: MiningFacts
  readonly stage?: HostStage
  /** Identifiers of the findings that a roll-up stands on. */
  readonly parts?: readonly string[]
  readonly reasons: readonly Reason[]
  readonly alternatives: readonly Alternative[]
  readonly missing: readonly Missing[]
  readonly evidence: readonly Evidence[]
  readonly detector: Detector
}
