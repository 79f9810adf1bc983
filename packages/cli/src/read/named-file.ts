import { constants } from 'node:fs'
import { access, readFile } from 'node:fs/promises'
import { UsageError } from '../usage-error.js'
import type { Say } from '../texts.js'
import { systemCause } from '../system-cause.js'

/** The text of a file that an option names; that it cannot be read is the user's to mend. */
export async function readNamedFile(path: string, say: Say): Promise<string> {
  try {
    return await readFile(path, 'utf8')
  } catch (error) {
    throw new UsageError(say('usage.cannot-read', { path, cause: systemCause(error, say.language) }))
  }
}

/** Fails before a long scan rather than after it when a file that an option names cannot be read. */
export async function mustBeReadable(path: string, say: Say): Promise<void> {
  try {
    await access(path, constants.R_OK)
  } catch (error) {
    throw new UsageError(say('usage.cannot-read', { path, cause: systemCause(error, say.language) }))
  }
}
