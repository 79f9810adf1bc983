import { existsSync } from 'node:fs'
import { backUpInstallation } from '@davylamp/server'
import { sayCannotWrite } from '../records/cannot-write.js'
import { usualDataFolder } from '../records/data-folder.js'
import { type RecordsRun, withStore } from '../records/with-store.js'
import { UsageError } from '../usage-error.js'

/** `davylamp backup FILE`. */
export function backUp(path: string, run: RecordsRun): Promise<number> {
  const { io, say, options } = run
  if (existsSync(path)) throw new UsageError(say('is-there', { path }))
  return withStore(run, async (store) => {
    try {
      const { rows, sha256 } = await backUpInstallation(store, options.data ?? usualDataFolder(io.environment), path)
      io.out(`${say('backed-up', { rows: sum(rows), path, sha256 })}\n`)
      return 0
    } catch (error) {
      sayCannotWrite(error, path, run)
      return 2
    }
  })
}

export function sum(rows: Readonly<Record<string, number>>): number {
  return Object.values(rows).reduce((total, count) => total + count, 0)
}
