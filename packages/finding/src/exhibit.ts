/**
 * What a picture of a finding is drawn from. Only findings have exhibits: curves of meters without one are not kept.
 * Report, application and papers draw them; the evidence folder stores them.
 */
export type Exhibit = LoadExhibit | BalanceExhibit | FlowExhibit

/** Tenth, middle and ninetieth of hundred comparable meters, day by day, kW. */
export interface PeerKw {
  readonly low: Float32Array
  readonly median: Float32Array
  readonly high: Float32Array
  /** How many meters the band is made of, where that is known. */
  readonly meters?: number
}

/** The load of a meter over its record. */
export interface LoadExhibit {
  readonly kind: 'load'
  readonly findingId: string
  /** Local date of the first day, `2021-05-11`. */
  readonly firstDay: string
  readonly days: number
  /** `days × 24` hourly mean powers in kW, NaN where nothing usable was read. */
  readonly hourlyKw: Float32Array
  /** Expected daily mean power (kW) of comparable meters, one value a day; absent without enough peers. */
  readonly peerKw?: PeerKw
  /** Days that were set aside, with what was wrong. */
  readonly setAside: readonly { readonly day: string; readonly code: string }[]
}

/** The balance of a plant or a transformer over its record, and what it leaves unexplained. */
export interface BalanceExhibit {
  readonly kind: 'balance'
  readonly findingId: string
  /** Local date of the first day. */
  readonly firstDay: string
  readonly days: number
  /** Every side of the balance that is on record. */
  readonly flows: readonly BalanceFlow[]
  readonly rest: BalanceRest
}

export interface BalanceFlow {
  readonly name: 'generation' | 'import' | 'export' | 'direct-supply' | 'station-use' | 'transformer' | 'customers'
  /** Mean power of each day in kW, NaN where unknown. */
  readonly dailyKw: Float32Array
}

/** The part of a balance that the finding rests on. */
export interface BalanceRest {
  /**
   * `unaccounted`: generated, and neither exported, used nor lost in proportion; `station-use`: what its own meter shows; `import`: bought
   * beyond known use while little is generated; `unmetered`: through the transformer beyond its customers and losses.
   */
  readonly of: 'unaccounted' | 'station-use' | 'import' | 'unmetered'
  /** `days × 24` values in kW, NaN where unknown. */
  readonly hourlyKw: Float32Array
  /** Days on which it is at work, counted from the first day, `to` not included. */
  readonly window: { readonly from: number; readonly to: number }
  /** Its own history: eight of ten daily means (kW) outside of the window; absent with too few days there. */
  readonly usualKw?: { readonly low: number; readonly high: number }
  /** The same of the other plants on the river, scaled to the capacity of this one, kW a day; absent without enough of them. */
  readonly neighbourKw?: { readonly low: Float32Array; readonly median: Float32Array; readonly high: Float32Array }
}

/** Messages of a flow in time; long flows are thinned evenly and say so by `packetsInAll`. */
export interface FlowExhibit {
  readonly kind: 'flow'
  readonly findingId: string
  readonly packetsInAll: number
  readonly packets: readonly FlowPacket[]
}

export interface FlowPacket {
  /** Milliseconds since 1970, UTC. */
  readonly timeMs: number
  readonly fromClient: boolean
  /** Length of the payload in bytes. */
  readonly bytes: number
  /** What the packet said, where it was decoded. */
  readonly mark?: 'subscribe' | 'login' | 'job' | 'share' | 'reply' | 'difficulty'
}
