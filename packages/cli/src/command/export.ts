import { existsSync } from 'node:fs'
import { exportJournal } from '@davylamp/store'
import { bodyOf } from '../records/options.js'
import { type RecordsRun, withStore } from '../records/with-store.js'
import { UsageError } from '../usage-error.js'
import { systemCause } from '../records/system-cause.js'

/** `davylamp export FOLDER`: the journal of a body, to be verified anywhere. */
export function exportRecords(folder: string, run: RecordsRun): Promise<number> {
  const { options, io, say } = run
  const bodyId = bodyOf(options, say)
  if (existsSync(folder)) throw new UsageError(say('is-there', { path: folder }))
  return withStore(run, async ({ db }) => {
    try {
      const { entries } = await exportJournal(db, bodyId, folder)
      io.out(`${say('exported', { body: bodyId, entries, folder })}\n`)
      return 0
    } catch (error) {
      io.err(`${say('cannot-write', { path: folder, cause: systemCause(error) })}\n`)
      return 2
    }
  })
}
