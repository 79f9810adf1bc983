import { existsSync } from 'node:fs'
import { restoreBackup } from '@davylamp/store'
import { type RecordsRun, withStore } from '../records/with-store.js'
import { sayIn } from '../texts.js'
import { UsageError } from '../usage-error.js'
import { sum } from './backup.js'

/** `davylamp restore FILE`: into an empty place only. */
export function restore(path: string, run: RecordsRun): Promise<number> {
  const { io, say, language } = run
  // before a database is made for nothing
  if (!existsSync(path)) throw new UsageError(sayIn(language)('usage.no-such-path', { path }))
  return withStore(
    run,
    async (store) => {
      const restored = await restoreBackup(store, path)
      if ('code' in restored) {
        io.err(`${restored[language]}\n`)
        return 2
      }
      io.out(`${say('restored', { rows: sum(restored.rows), path })}\n`)
      return 0
    },
    { migrates: false },
  )
}
