import type { Reason, Sentence } from './text/sentence.js'

export const machineSchema = 'davylamp.machine/1'

/**
 * What became of an address or item:
 *
 * - `identified`: it answered, and the evidence is enough to name it
 * - `unidentified`: it answered, but not enough is known to name it; its raw replies are kept
 * - `locked`: it answered and asks for a credential that the plan does not allow
 * - `silent`: known from a table, a label or a port, but it did not answer
 */
export type MachineState = 'identified' | 'unidentified' | 'locked' | 'silent'

export type MachineKind = 'asic' | 'fpga' | 'gpu' | 'cpu' | 'rig'

/** A pool that a machine names. Its password is never held here. */
export interface MachinePool {
  /** As the machine says it, with scheme and port where it says them. */
  readonly url: string
  /** The account, wallet or account.worker, as the machine says it; null when it says none. */
  readonly user: string | null
  readonly active: boolean
  /** Pools of a firmware's developer are no trace of the owner and stay out of the table of beneficiaries. */
  readonly role: 'mining' | 'backup' | 'development-fee'
}

/** A hash board of an ASIC machine, or a card or processor of a rig. */
export interface MachineBoard {
  readonly index: number
  /** Of a card or processor. */
  readonly name?: string
  readonly serial: string | null
  readonly chips: number | null
  readonly hashrateHps: number | null
  readonly watts: number | null
}

/** A reply as it came: its hash, and as much of it as a reader needs, passwords masked. */
export interface MachineReply {
  readonly request: string
  readonly port: number
  readonly bytes: number
  /** Hex SHA-256 of the bytes as received. */
  readonly sha256: string
  readonly excerpt: string
}

/** What people read on the label and the shelf; apart from what the device says. */
export interface MachineNameplate {
  readonly item: string
  readonly room?: string
  readonly rack?: string
  readonly position?: string
  readonly make?: string
  readonly model?: string
  readonly serial?: string
  readonly mac?: string
  readonly watts?: number
  readonly sealNumber?: string
  readonly stateOnArrival?: 'on' | 'off' | 'sleep'
  readonly remark?: string
  /** How it was read. */
  readonly readBy?: 'typed' | 'barcode' | 'photo'
}

/** One physical machine or one address, as far as it is known (schema `davylamp.machine/1`). Null is unknown. */
export interface MachineRow {
  readonly schema: typeof machineSchema
  readonly state: MachineState
  readonly address: string | null
  /** Ports that answered. */
  readonly ports: readonly number[]
  readonly kind: MachineKind | null
  readonly make: string | null
  /** Without the make: `S19 Pro`. */
  readonly model: string | null
  /** Chip bin or hull, apart from the model: `VE40`, `Slim`. */
  readonly variant: string | null
  readonly firmware: string | null
  readonly firmwareVersion: string | null
  readonly serial: string | null
  readonly psuSerial: string | null
  /** As the device says it, `AA:BB:CC:DD:EE:FF`. */
  readonly mac: string | null
  /** As a table of neighbours, leases or a switch says it. */
  readonly macSeen: string | null
  readonly hostname: string | null
  readonly algorithm: string | null
  /** Hashes (or solutions) a second. */
  readonly hashrateHps: number | null
  readonly nominalHashrateHps: number | null
  /** Electrical power in W as the device says it. */
  readonly watts: number | null
  /** Of the mining process where the device gives only that. */
  readonly uptimeSec: number | null
  readonly boards: readonly MachineBoard[]
  readonly pools: readonly MachinePool[]
  readonly nameplate: MachineNameplate | null
  /** Why it is called what it is called, the strongest first. */
  readonly reasons: readonly Reason[]
  /** Repairs, contradictions, limits. */
  readonly notes: readonly Sentence[]
  readonly replies: readonly MachineReply[]
}
