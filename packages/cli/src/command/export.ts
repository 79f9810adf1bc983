import { existsSync } from 'node:fs'
import type { Actor } from '@davylamp/casework'
import { exportCase, exportJournal } from '@davylamp/store'
import { bodyOf, personOf } from '../records/options.js'
import { type RecordsRun, withStore } from '../records/with-store.js'
import { UsageError } from '../usage-error.js'
import { sayCannotWrite } from '../records/cannot-write.js'

/** `davylamp export FOLDER`: the journal of a body, or one case, to be verified anywhere. */
export function exportRecords(folder: string, run: RecordsRun): Promise<number> {
  const { options, io, say, language } = run
  const bodyId = bodyOf(options, say)
  if (existsSync(folder)) throw new UsageError(say('is-there', { path: folder }))
  return withStore(run, async ({ db }) => {
    try {
      if (options.case !== undefined) {
        const by: Actor = { personId: personOf(options), bodyId, role: 'case-officer' }
        const done = await exportCase(db, by, bodyId, options.case, folder)
        if ('code' in done) {
          io.err(`${done[language]}\n`)
          return 2
        }
        const { events, findings, files, fingerprint } = done
        io.out(`${say('exported-case', { caseId: options.case, folder, events, findings, files, fingerprint })}\n`)
        return 0
      }
      const { entries } = await exportJournal(db, bodyId, folder)
      io.out(`${say('exported', { body: bodyId, entries, folder })}\n`)
      return 0
    } catch (error) {
      sayCannotWrite(error, folder, run)
      return 2
    }
  })
}
