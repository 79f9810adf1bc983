import { existsSync } from 'node:fs'
import { restoreInstallation } from '@davylamp/server'
import { usualDataFolder } from '../records/data-folder.js'
import { type RecordsRun, withStore } from '../records/with-store.js'
import { sayIn } from '../texts.js'
import { UsageError } from '../usage-error.js'
import { sum } from './backup.js'

/** `davylamp restore FILE`: into an empty place only. */
export function restore(path: string, run: RecordsRun): Promise<number> {
  const { io, say, language, options } = run
  const { data = usualDataFolder(io.environment), vaultKey = null } = options
  // before a database is made for nothing
  for (const named of vaultKey === null ? [path] : [path, vaultKey])
    if (!existsSync(named)) throw new UsageError(sayIn(language)('usage.no-such-path', { path: named }))
  return withStore(
    run,
    async (store) => {
      const restored = await restoreInstallation(store, data, path, vaultKey)
      if ('code' in restored) {
        io.err(`${restored[language]}\n`)
        return 2
      }
      io.out(`${say('restored', { rows: sum(restored.end.rows), path })}\n`)
      if (restored.closedFactors > 0) io.err(`${say('closed-factors', { n: restored.closedFactors })}\n`)
      if (vaultKey === null && (restored.end.rows['tipster_vault'] ?? 0) > 0) io.err(`${say('no-vault-key')}\n`)
      return 0
    },
    { migrates: false },
  )
}
