import { join } from 'node:path'
import { type Lock, takeLock } from './file-lock.js'
import { lockFile } from './folder.js'
import { causeOf } from './journal-error.js'
import { type Said, say } from './text/say.js'

/** Makes this process the only writer of a folder; a lock whose process no longer runs is taken over. */
export async function lockFolder(folder: string): Promise<Lock | Said> {
  const path = join(folder, lockFile)
  try {
    const taken = await takeLock(path)
    if (taken === null) return say('folder-unusable', { folder, cause: lockFile })
    if ('release' in taken) return taken
    const { pid, host, since } = taken
    return say('in-use', { folder, pid, host, since, lock: path })
  } catch (error) {
    return say('folder-unusable', { folder, cause: causeOf(error) })
  }
}
