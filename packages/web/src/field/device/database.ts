import { Dexie, type EntityTable, type Table } from 'dexie'
import type { Box } from './box.js'
import type { PinLock } from './pin-lock.js'

/** How far something has come. `dropped`: a person took it back before it reached the office. */
export type RowState = 'queued' | 'kept' | 'refused' | 'dropped'

/** One thing on the device. In clear stand only random names and how far it has come. */
export interface Row extends Box {
  readonly id: string
  readonly visitId: string
  readonly what: 'visit' | 'head' | 'item' | 'photo'
  readonly order: number
  readonly state: RowState
}

export class FieldDatabase extends Dexie {
  declare readonly lock: Table<PinLock, string>
  declare readonly rows: EntityTable<Row, 'id'>

  constructor() {
    // written means on the disk: a phone may be dropped into a river the next moment
    super('davylamp-field', { chromeTransactionDurability: 'strict' })
    this.version(1).stores({ lock: '', rows: 'id, what, [visitId+what]' })
  }
}
