import type { Transport } from '../observation.js'
import type { Window } from '../join/holding.js'

/** One line of a list to be checked. */
export interface ListRow {
  readonly source: string
  /** 1-based, of the file or sheet. */
  readonly line: number
  readonly address: string
  readonly port: number | null
  readonly transport: Transport | null
  readonly remote: string | null
  readonly remotePort: number | null
  readonly window: Window
  /** The line as it was sent. */
  readonly cells: readonly string[]
}
