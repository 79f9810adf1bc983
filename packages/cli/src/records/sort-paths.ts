import { existsSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { readEntries } from '@davylamp/journal'
import { looksLikeFindings } from '../read/finding-lines.js'

export type ImportKind = 'findings' | 'journal' | 'bundle' | 'table'

/** What each path is, told by its content. */
export async function sortPaths(paths: readonly string[]): Promise<Record<ImportKind, string[]>> {
  const sorted: Record<ImportKind, string[]> = { findings: [], journal: [], bundle: [], table: [] }
  for (const path of paths) sorted[await kindOf(path)].push(path)
  return sorted
}

async function kindOf(path: string): Promise<ImportKind> {
  if (statSync(path).isFile()) return (await looksLikeFindings(path)) ? 'findings' : 'table'
  if (!existsSync(join(path, 'journal.ndjson'))) return 'table'
  for (const { kind } of readEntries(path)) {
    if (kind === 'bundle.begun') return 'bundle'
    if (kind !== 'journal.opened') break
  }
  return 'journal'
}
