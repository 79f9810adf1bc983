/**
 * What a picture of a finding is drawn from. Only findings have exhibits: curves of meters without one are not kept.
 * Report, application and papers draw them; the evidence folder stores them.
 */
export type Exhibit = LoadExhibit | FlowExhibit

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
  readonly peerKw?: { readonly low: Float32Array; readonly median: Float32Array; readonly high: Float32Array }
  /** Days that were set aside, with what was wrong. */
  readonly setAside: readonly { readonly day: string; readonly code: string }[]
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
