import { lstatSync } from 'node:fs'
import { join } from 'node:path'

/** What lies at a path of a folder, without following links. */
export type Lying =
  | { readonly is: 'file'; readonly bytes: number }
  | { readonly is: 'folder' | 'nothing' }
  /** A link, a pipe, a device, or a way there that leads through one: nothing that belongs into evidence. */
  | { readonly is: 'foreign' }

/**
 * Says what lies at `file` inside `folder`. A link on the way there counts as foreign: what it leads to lies elsewhere, may be
 * somebody else's, and is not copied with the folder; a pipe or a device could be read for ever.
 *
 * @param file path inside the folder, with `/`
 */
export function lyingAt(folder: string, file: string): Lying {
  const parts = file.split('/')
  for (let depth = 1; depth <= parts.length; depth++) {
    const stats = lstatSync(join(folder, ...parts.slice(0, depth)), { throwIfNoEntry: false })
    if (stats === undefined) return { is: 'nothing' }
    const isLast = depth === parts.length
    if (stats.isDirectory()) {
      if (isLast) return { is: 'folder' }
    } else if (isLast && stats.isFile()) return { is: 'file', bytes: stats.size }
    else return { is: 'foreign' }
  }
  return { is: 'nothing' }
}
