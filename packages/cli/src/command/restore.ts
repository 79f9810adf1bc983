import { restoreBackup } from '@davylamp/store'
import { type RecordsRun, withStore } from '../records/with-store.js'
import { sum } from './backup.js'

/** `davylamp restore FILE`: into an empty place only. */
export function restore(path: string, run: RecordsRun): Promise<number> {
  const { io, say, language } = run
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
