import { homedir } from 'node:os'
import { join } from 'node:path'

/** Where the records of this user are when he names no other place. Root's own folder is closed to the account that the database runs under. */
export function usualDataFolder(environment: NodeJS.ProcessEnv): string {
  const named = environment['DAVYLAMP_FOLDER']
  if (named !== undefined && named !== '') return named
  if (process.getuid?.() === 0) return '/var/lib/davylamp'
  const home = homedir()
  if (process.platform === 'darwin') return join(home, 'Library', 'Application Support', 'davylamp')
  return join(environment['XDG_DATA_HOME'] || join(home, '.local', 'share'), 'davylamp')
}
