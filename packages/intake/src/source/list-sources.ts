import { open, readdir, realpath, stat } from 'node:fs/promises'
import { join } from 'node:path'
import type { Problem } from '@davylamp/finding'
import { problem } from '../problem.js'
import { isOwnText } from '../recognise/own-output.js'
import { fileSource, type Source } from './source.js'

export interface Listing {
  readonly sources: readonly Source[]
  readonly problems: readonly Problem[]
}

/** Standard input as a path. */
export const standardInput = '-'

/**
 * Every file under the paths, in the order of the paths, folders in the order of their names. Links are followed,
 * a folder is entered once; what is no plain file (a pipe, a device) or cannot be opened is named.
 */
export async function listSources(paths: readonly string[]): Promise<Listing> {
  const sources: Source[] = []
  const problems: Problem[] = []
  const entered = new Set<string>()

  async function visit(path: string, name: string, named: boolean): Promise<void> {
    try {
      const found = await stat(path)
      if (found.isDirectory()) await enter(path, name, named)
      else if (found.isFile()) sources.push(fileSource(name, path, found.size, named))
      else problems.push(problem('skipped', 'intake.special-file', name))
    } catch (error) {
      problems.push(unreachable(error, name))
    }
  }

  async function enter(path: string, name: string, named: boolean): Promise<void> {
    const real = await realpath(path)
    if (entered.has(real)) return
    entered.add(real)
    const entries = await readdir(path)
    if (!named && entries.includes('manifest.json') && (await isOwnManifest(join(path, 'manifest.json')))) {
      problems.push(problem('skipped', 'intake.own-output', name))
      return
    }
    for (const entry of entries.toSorted()) await visit(join(path, entry), `${name.replace(/\/$/, '')}/${entry}`, false)
  }

  for (const path of paths) await visit(path, path.replaceAll('\\', '/'), true)
  return { sources, problems }
}

/** An evidence folder of ours, met on the way: what it holds was found in records that are scanned anyway. */
async function isOwnManifest(path: string): Promise<boolean> {
  try {
    const file = await open(path, 'r')
    const head = Buffer.alloc(200)
    const { bytesRead } = await file.read(head, 0, head.length, 0)
    await file.close()
    return isOwnText(head.toString('utf8', 0, bytesRead))
  } catch (error) {
    // A file that cannot be read is named when it is visited itself.
    if (error instanceof Error && 'code' in error) return false
    throw error
  }
}

/** The problem behind a failed system call. Anything else is a fault of ours and goes up. */
export function unreachable(error: unknown, name: string): Problem {
  const code = error instanceof Error && 'code' in error ? String(error.code) : null
  switch (code) {
    case 'ENOENT':
      return problem('damaged', 'intake.absent', name)
    case 'EACCES':
    case 'EPERM':
      return problem('damaged', 'intake.no-permission', name)
    case 'ELOOP':
      return problem('skipped', 'intake.link-loop', name)
    case 'EIO':
    case 'ENAMETOOLONG':
    case 'ESTALE':
    case 'ENXIO':
    case 'EISDIR':
    case 'EMFILE':
      return problem('damaged', 'intake.io', name, { reason: code })
    default:
      throw error
  }
}
