import { join } from 'node:path'
import { journalFile } from '../folder.js'
import type { Entry } from './entry.js'
import { walkChain } from './walk.js'

/**
 * The entries of a journal in order, each checked against its own hashes; interrupted writings are passed over.
 * For taking up an interrupted run; whether the chain holds together is for `verify` to say.
 */
export function* readEntries(folder: string): Generator<Entry> {
  for (const step of walkChain(join(folder, journalFile))) if (step.type === 'entry') yield step.entry
}
