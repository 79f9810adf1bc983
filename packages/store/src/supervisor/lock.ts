import { type Lock, takeLock } from '@davylamp/journal'
import { causeOf, say, sayBecause, type StoreProblem } from '../texts.js'
import type { Layout } from './layout.js'

/** Makes this process the only one that runs the server of a data folder; a lock whose process no longer runs is taken over. */
export async function lockFolder({ folder, lock }: Layout): Promise<Lock | StoreProblem> {
  try {
    const taken = await takeLock(lock)
    if (taken === null) return say('folder-unusable', { folder, cause: lock })
    if ('release' in taken) return taken
    const { pid, host, since } = taken
    return say('in-use', { folder, pid, host, since, lock })
  } catch (error) {
    return causeOf(error) === 'ENOSPC' ? say('disk-full', { folder }) : sayBecause('folder-unusable', { folder }, error)
  }
}
