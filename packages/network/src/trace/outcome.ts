import type { Sentence } from '@davylamp/finding'
import type { TracedHost } from './join/identities.js'
import type { ListRow } from './list/list-row.js'

/** How the search for one row of the list ended. */
export interface TracedRow {
  readonly row: ListRow
  readonly status: 'one' | 'several' | 'none'
  /** Why it is not one host; for one host, what it rests on. */
  readonly reason: Sentence
  /** What else should be known before anybody is visited. */
  readonly notes: readonly Sentence[]
  /** At most {@link shownHosts}. */
  readonly hosts: readonly TracedHost[]
  readonly hostCount: number
}

/** More hosts than these tell nobody where to go. */
export const shownHosts = 20
