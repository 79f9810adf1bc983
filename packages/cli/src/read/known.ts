import type { ScanOptions } from '../command/scan-options.js'
import type { Say } from '../texts.js'
import { type Outcomes, readOutcomes } from './outcomes.js'
import { type PreviousFindings, readPrevious } from './previous.js'

/** What the user knows already: an earlier scan, and what visits found. */
export interface Known {
  readonly previous: (PreviousFindings & { readonly path: string }) | null
  readonly outcomes: Outcomes | null
}

/** Read before the records are, so that a wrong file costs no scan. */
export async function readKnown(options: ScanOptions, say: Say): Promise<Known> {
  const { previous: path, outcomes } = options
  return {
    previous: path === null ? null : { path, ...(await readPrevious(path, say)) },
    outcomes: outcomes === null ? null : await readOutcomes(outcomes, say),
  }
}
