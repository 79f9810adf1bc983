import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { attachmentsFolder, isInside, lockFile, journalFile, personalFolder } from '../folder.js'
import type { Digests } from '../hash/digests.js'
import type { Head } from '../head.js'
import { canonicalJson } from '../json/canonical.js'
import type { Held } from './holdings.js'

export interface ManifestFile extends Digests {
  readonly path: string
  readonly bytes: number
}

/** Whether a file may stand in a manifest: inside the folder, and none of those that the chain or the side store covers otherwise. */
export function mayBeListed(path: string): boolean {
  return isInside(path) && ![journalFile, lockFile].includes(path) && !path.startsWith(`${personalFolder}/`)
}

/** The files that lie in a folder, by path with `/`, in order; links are not followed. */
export function filesUnder(folder: string, name: string): string[] {
  const found: string[] = []
  for (const item of readdirSync(join(folder, name), { withFileTypes: true })) {
    const path = `${name}/${item.name}`
    if (item.isDirectory()) found.push(...filesUnder(folder, path))
    else found.push(path)
  }
  return found.sort()
}

/** All that the folder's papers consist of: the files listed by hand and the attachments that are still kept. */
export function manifestRows(listed: readonly ManifestFile[], attachments: ReadonlyMap<string, Held>): ManifestFile[] {
  const rows = [...attachments]
    .filter(([path, held]) => held.erasedSeq === undefined && path.startsWith(`${attachmentsFolder}/`))
    .map(([path, { bytes = 0, sha256, sm3 }]) => ({ path, bytes, sha256, sm3 }))
  return [...listed, ...rows].sort((left, right) => (left.path < right.path ? -1 : 1))
}

export function manifestJson(head: Head, files: readonly ManifestFile[]): string {
  return `${canonicalJson({ schema: 'davylamp.manifest/1', head, files })}\n`
}

/** The form that `sha256sum --check` reads. */
export function checksums(files: readonly ManifestFile[]): string {
  return files.map(({ path, sha256 }) => `${sha256}  ${path}\n`).join('')
}
