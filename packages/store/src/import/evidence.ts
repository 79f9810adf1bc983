import { createHash } from 'node:crypto'
import { createReadStream } from 'node:fs'
import { readFile, realpath } from 'node:fs/promises'
import { join, posix, sep } from 'node:path'
import type { Actor } from '@davylamp/casework'
import type { Problem } from '@davylamp/finding'
import { ChainWriter } from '../repository/chain-writer.js'
import { filesOfFindings, type FindingFile, keepContent, noteFindingFiles, pieceBytes } from '../repository/evidence.js'
import { exhibitFile, largestExhibitBytes, parseExhibit } from '../repository/exhibit.js'
import { findingsOf } from '../repository/findings.js'
import type { Database } from '../schema/connect.js'
import { causeOf, say, sayBecause, type StoreCode } from '../texts.js'
import { inTransaction, type Work } from '../transaction.js'

export interface ImportedEvidence {
  /** Files that were not there yet. */
  readonly kept: number
  readonly problems: readonly Problem[]
}

const findingsAtOnce = 50

/**
 * Takes an evidence folder in, as `scan --evidence` writes it. Each file is held against the hash that its manifest names; one that does
 * not match, is missing or belongs to no finding of the body is named and left out.
 */
export async function importEvidence(
  db: Database,
  options: { readonly bodyId: string; readonly by: Actor },
  folder: string,
): Promise<ImportedEvidence> {
  const problems: Problem[] = []
  const complain = (code: StoreCode, source: string, params: Record<string, string> = {}): void => {
    problems.push({ ...say(code, { file: source, ...params }), severity: 'damaged', source })
  }
  const manifest = join(folder, 'manifest.json')
  let entries: readonly ManifestEntry[]
  try {
    entries = parseManifest(await readFile(manifest, 'utf8'))
  } catch (error) {
    const said = sayBecause('manifest-unreadable', { file: manifest }, error)
    problems.push({ ...said, severity: 'damaged', source: manifest })
    return { kept: 0, problems }
  }
  let kept = 0
  for (let from = 0; from < entries.length; from += findingsAtOnce)
    kept += await inTransaction(db, (trx) =>
      keepFiles(trx, options, folder, entries.slice(from, from + findingsAtOnce), complain),
    )
  return { kept, problems }
}

interface ManifestEntry {
  readonly finding: string
  readonly files: readonly { readonly path: string; readonly bytes: number; readonly sha256: string }[]
}

async function keepFiles(
  trx: Work,
  { bodyId, by }: { readonly bodyId: string; readonly by: Actor },
  folder: string,
  entries: readonly ManifestEntry[],
  complain: (code: StoreCode, source: string, params?: Record<string, string>) => void,
): Promise<number> {
  const chain = await ChainWriter.take(trx, bodyId)
  const ids = entries.map(({ finding }) => finding)
  const known = await findingsOf(trx, bodyId, { ids })
  const there = new Set((await filesOfFindings(trx, bodyId, ids)).map(fileKey))
  const fresh: FindingFile[] = []
  for (const { finding, files } of entries) {
    if (!known.has(finding)) {
      complain('evidence-of-no-finding', join(folder, 'manifest.json'), { finding })
      continue
    }
    for (const { path, bytes, sha256 } of files) {
      const file = { findingId: finding, path, bytes, sha256 }
      if (there.has(fileKey(file))) continue
      const real = await insideOf(folder, path)
      const found = real === null ? null : await hashOf(real)
      if (real === null || found === null) complain('evidence-missing', join(folder, path))
      else if (found !== sha256) complain('evidence-altered', join(folder, path))
      else if (!(await isDrawable(real, finding, file))) complain('exhibit-unreadable', join(folder, path))
      else {
        await keepContent(trx, { sha256, bytes }, createReadStream(real, { highWaterMark: pieceBytes }))
        fresh.push(file)
      }
    }
  }
  if (fresh.length === 0) return 0
  await noteFindingFiles(trx, bodyId, fresh)
  chain.add({ kind: 'evidence.kept', body: { files: fresh }, by: by.personId }, { personId: by.personId })
  await chain.flush()
  return fresh.length
}

/** Whether a file that pictures are drawn from is what its name says; any other file is evidence as it is. */
async function isDrawable(real: string, finding: string, { path, bytes }: FindingFile): Promise<boolean> {
  if (!path.endsWith(`/${exhibitFile}`)) return true
  if (bytes > largestExhibitBytes) return false
  return parseExhibit(await readFile(real, 'utf8'))?.findingId === finding
}

function fileKey({ findingId, path, sha256 }: FindingFile): string {
  return `${findingId}\n${path}\n${sha256}`
}

/** The real path of a file that stays inside the folder, links followed; null where there is none. */
export async function insideOf(folder: string, path: string): Promise<string | null> {
  const isPlain = path !== '' && posix.normalize(path) === path && !/^(\.\.|\/|[a-zA-Z]:)|[\\\0]/.test(path)
  if (!isPlain) return null
  try {
    const real = await realpath(join(folder, path))
    return real.startsWith((await realpath(folder)) + sep) ? real : null
  } catch (error) {
    if (['ENOENT', 'ENOTDIR', 'ELOOP'].includes(causeOf(error))) return null
    throw error
  }
}

async function hashOf(path: string): Promise<string | null> {
  const hash = createHash('sha256')
  try {
    for await (const bytes of createReadStream(path, { highWaterMark: pieceBytes })) hash.update(bytes as Buffer)
  } catch (error) {
    if (['EISDIR', 'EACCES', 'EIO'].includes(causeOf(error))) return null
    throw error
  }
  return hash.digest('hex')
}

/** @throws where the text is no manifest */
function parseManifest(text: string): readonly ManifestEntry[] {
  const value = JSON.parse(text) as { readonly schema?: unknown; readonly entries?: unknown } | null
  const entries = value?.schema === 'davylamp.evidence/1' ? value.entries : null
  if (!Array.isArray(entries) || !entries.every(isManifestEntry)) throw new Error('davylamp.evidence/1?')
  return entries
}

function isManifestEntry(value: unknown): value is ManifestEntry {
  const entry = value as Partial<ManifestEntry> | null
  return (
    typeof entry?.finding === 'string' &&
    Array.isArray(entry.files) &&
    entry.files.every(
      (file: Partial<ManifestEntry['files'][number]> | null) =>
        typeof file?.path === 'string' && Number.isSafeInteger(file.bytes) && /^[0-9a-f]{64}$/.test(file.sha256 ?? ''),
    )
  )
}
