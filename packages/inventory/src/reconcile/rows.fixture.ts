import { type MachineRow, machineSchema } from '@davylamp/finding'

/** A row of which only what a test is about is said. */
export function machineRow(said: Partial<MachineRow>): MachineRow {
  return {
    schema: machineSchema,
    state: 'identified',
    address: null,
    ports: [],
    kind: 'asic',
    make: null,
    model: null,
    variant: null,
    firmware: null,
    firmwareVersion: null,
    serial: null,
    psuSerial: null,
    mac: null,
    macSeen: null,
    hostname: null,
    algorithm: null,
    hashrateHps: null,
    nominalHashrateHps: null,
    watts: null,
    uptimeSec: null,
    boards: [],
    pools: [],
    nameplate: null,
    reasons: [],
    notes: [],
    replies: [],
    ...said,
  }
}
