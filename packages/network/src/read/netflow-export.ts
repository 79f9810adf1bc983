import type { TrafficRecord } from './record.js'

/** What one export packet tells, and how many packets stood behind each that was counted (1: every one). */
export interface Export {
  readonly records: readonly TrafficRecord[]
  readonly sampling: number
}
