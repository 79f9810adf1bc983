import { mkdtemp } from 'node:fs/promises'
import { join } from 'node:path'

/** Hands out paths that do not exist yet, in a folder of its own; the folder is removed by whoever made `folder`. */
export interface TemporaryFiles {
  next(ending: string): string
}

export async function temporaryFiles(folder: string): Promise<TemporaryFiles> {
  const own = await mkdtemp(join(folder, 'intake-'))
  let count = 0
  return { next: (ending) => join(own, `${++count}.${ending}`) }
}
