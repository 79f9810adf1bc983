import type { MachineBoard, MachinePool, Reason, Sentence } from '@davylamp/finding'
import { rowOf } from '../machine/row.js'
import type { CaseFile } from './case-file.js'

/** What `davylamp inventory replay` prints of a recorded conversation. */
export interface ReplayRow {
  readonly case: string
  readonly make: string | null
  readonly model: string | null
  readonly firmware: string | null
  readonly firmwareVersion: string | null
  readonly serial: string | null
  readonly psuSerial: string | null
  readonly mac: string | null
  readonly hostname: string | null
  readonly hashrateHps: number | null
  readonly watts: number | null
  readonly uptimeSec: number | null
  readonly boards: readonly MachineBoard[]
  readonly pools: readonly MachinePool[]
  readonly reasons: readonly Reason[]
  readonly notes: readonly Sentence[]
}

/** Reads a recorded conversation as if the machine had just answered. */
export function replay({ id, exchanges }: CaseFile): ReplayRow {
  const row = rowOf(null, exchanges)
  const { make, model, firmware, firmwareVersion, serial, psuSerial, mac, hostname } = row
  const { hashrateHps, watts, uptimeSec, boards, pools, reasons, notes } = row
  return {
    case: id,
    make,
    model,
    firmware,
    firmwareVersion,
    serial,
    psuSerial,
    mac,
    hostname,
    hashrateHps,
    watts,
    uptimeSec,
    boards,
    pools,
    reasons,
    notes,
  }
}
