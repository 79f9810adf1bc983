import type { MachineBoard, MachineKind, MachinePool } from '@davylamp/finding'
import type { Conversation } from '../reply/conversation.js'
import type { InventoryCode } from '../texts.js'

/** One piece of evidence for a family: what was seen, where, and how much it weighs (natural log-odds). */
export interface Tell {
  readonly code: InventoryCode & `tell.${string}`
  readonly weight: number
  readonly params: Readonly<Record<string, string | number>>
}

/** What a family read out of a conversation. Null or absent is unknown; rates in H/s, power in W, times in s. */
export interface Reading {
  readonly kind?: MachineKind | null
  readonly make?: string | null
  readonly model?: string | null
  /** Chip bin or hull, where the reply says it beside the model. */
  readonly variant?: string | null
  readonly firmware?: string | null
  readonly firmwareVersion?: string | null
  readonly serial?: string | null
  readonly psuSerial?: string | null
  readonly mac?: string | null
  readonly hostname?: string | null
  readonly algorithm?: string | null
  readonly hashrateHps?: number | null
  readonly nominalHashrateHps?: number | null
  readonly watts?: number | null
  readonly uptimeSec?: number | null
  readonly boards?: readonly MachineBoard[]
  readonly pools?: readonly MachinePool[]
  /** Contradictions and limits: code and parameters of a note. */
  readonly notes?: readonly Note[]
}

export interface Note {
  readonly code: InventoryCode & `note.${string}`
  readonly params?: Readonly<Record<string, string | number>>
}

/**
 * Machines that answer alike: a maker's stock firmware, a third-party firmware, or a mining program.
 * To add one: a file here with its test beside it, and a line in {@link families}.
 */
export interface Family {
  readonly id: string
  /** For people, in reasons. */
  readonly name: string
  /** Families of one kin may be seen on one machine (firmware of others on Antminers, several programs on one computer). */
  readonly kin?: string
  /** Evidence that a conversation is with this family; none when nothing speaks for it. */
  weigh(conversation: Conversation): readonly Tell[]
  /** Reads what this family says. Fields left out are filled from what any machine says. */
  read(conversation: Conversation): Reading
}
