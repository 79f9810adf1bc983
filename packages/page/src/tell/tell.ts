import type { MiningFacts, Reason } from '@davylamp/finding'
import type { PageFacts } from '../measure/page-facts.js'

/**
 * What one look at a page came to.
 *
 * - `code`: what the page's scripts do
 * - `address`: whom it loads from or talks to
 * - `module`: what a WebAssembly module calculates
 * - `act`: mining work handed out or handed in, seen on a socket
 * - `run`: what the machine did meanwhile
 * - `against`: what explains it otherwise
 */
export interface Tell {
  readonly group: 'code' | 'address' | 'module' | 'act' | 'run' | 'against'
  readonly reason: Reason
  readonly mining?: MiningFacts
  /** Where it stands in the file, in characters. */
  readonly offset?: number
}

export type TellOf = (page: PageFacts) => readonly Tell[]
