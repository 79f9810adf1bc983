import { createHash } from 'node:crypto'
import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { type LawSetProblem, loadLawSet, type LawSet, type SiteFile, writeLawSet } from '@davylamp/law'

/** What an installation goes by, and where it comes from. */
export interface LawInForce {
  readonly set: LawSet
  /** Of all that the set holds, so that it changes with a new version of the program too. */
  readonly sha256: string
  /** The site's own files, in the order of their names; none: what ships. */
  readonly files: readonly { readonly name: string; readonly sha256: string }[]
  /** Rows of those files that were left out. */
  readonly problems: readonly LawSetProblem[]
}

/** In the data folder: the site's own files, of the forms that `docs/site-files.md` describes. */
export const lawFolder = 'law'

/**
 * Reads what ships and the site's own files of a folder; what ships alone where there is no folder.
 *
 * @throws the system's error where the folder or a file in it cannot be read: better not to start than to go by other law than was set
 */
export async function readLaw(folder: string | null): Promise<LawInForce> {
  const files = folder === null ? [] : await filesIn(folder)
  const { set, problems } = loadLawSet(files)
  return {
    set,
    sha256: sha256Of(writeLawSet(set)),
    files: files.map(({ name, json }) => ({ name, sha256: sha256Of(json) })),
    problems,
  }
}

async function filesIn(folder: string): Promise<SiteFile[]> {
  const files: SiteFile[] = []
  for (const name of (await namesIn(folder)).toSorted())
    if (/\.json$/i.test(name)) files.push({ name, json: withoutMark(await readFile(join(folder, name), 'utf8')) })
  return files
}

async function namesIn(folder: string): Promise<string[]> {
  try {
    return await readdir(folder)
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return []
    throw error
  }
}

/** Editors of some systems put a mark of byte order before the text. */
function withoutMark(text: string): string {
  return text.replace(/^\u{FEFF}/u, '')
}

function sha256Of(text: string): string {
  return createHash('sha256').update(text).digest('hex')
}
