import type { FlowRecord } from './record.js'

/** The flows of one export packet, and how many packets stood behind each that was counted (1: every one). */
export interface Export {
  readonly records: readonly FlowRecord[]
  readonly sampling: number
}
