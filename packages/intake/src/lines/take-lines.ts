import { readFile } from 'node:fs/promises'
import type { Problem } from '@davylamp/finding'
import type { Progress } from '../intake.js'
import { readLines } from '../log/open.js'
import { problem } from '../problem.js'
import { type Encoding, guessEncoding } from '../recognise/encoding.js'
import { listSources, unreachable } from '../source/list-sources.js'
import { type Source, SourceError } from '../source/source.js'
import { spool } from '../source/spool.js'
import { type TemporaryFiles, temporaryFiles } from '../source/temporary.js'
import { untilDamage } from '../source/until-damage.js'
import { type Leaf, unwrap } from '../source/unwrap.js'
import type { LineFile, LineFiles } from './line-file.js'

export interface LinesOptions {
  /** A folder for what must be unpacked; made and removed by the caller. */
  readonly temporaryFolder: string
  readonly onProgress: (progress: Progress) => void
}

/**
 * Every text and every sheet of a workbook under the paths, also inside gzip, zstd and ZIP, in UTF-8, UTF-16 or GB18030, to be
 * read line by line. What holds no lines is among the problems.
 */
export async function takeLines(paths: readonly string[], options: LinesOptions): Promise<LineFiles> {
  const problems: Problem[] = []
  const files: LineFile[] = []
  const temporary = await temporaryFiles(options.temporaryFolder)
  const context = { temporary, onProgress: options.onProgress, onProblem: (found: Problem) => problems.push(found) }
  const listing = await listSources(paths)
  problems.push(...listing.problems)
  for (const source of listing.sources)
    try {
      for await (const leaf of unwrap(source, context)) {
        const taken = await linesOf(leaf, temporary, options.onProgress)
        files.push(...taken.files)
        problems.push(...taken.problems)
      }
    } catch (error) {
      problems.push(error instanceof SourceError ? error.problem : unreachable(error, source.name))
    }
  return { files, problems }
}

async function linesOf(
  { source, kind, head }: Leaf,
  temporary: TemporaryFiles,
  onProgress: (progress: Progress) => void,
): Promise<LineFiles> {
  switch (kind.is) {
    case 'workbook':
    case 'ole':
      return sheetLines(source, temporary, onProgress)
    case 'log':
    case 'ndjson':
    case 'text': {
      const encoding = guessEncoding(head) ?? 'utf-8'
      return { files: [textLines(source, head, encoding, onProgress)], problems: [] }
    }
    case 'empty':
      return { files: [], problems: [problem('skipped', 'intake.empty', source.name)] }
    case 'foreign':
      return { files: [], problems: [problem('skipped', `intake.foreign.${kind.what}`, source.name)] }
    default:
      return { files: [], problems: [problem('skipped', 'intake.no-lines', source.name)] }
  }
}

function textLines(
  source: Source,
  head: Uint8Array,
  encoding: Encoding,
  onProgress: (progress: Progress) => void,
): LineFile {
  return {
    source: source.name,
    named: source.named,
    head: new TextDecoder(encoding).decode(head),
    sheet: null,
    async read(onLine) {
      const progress = { source: source.name, totalBytes: source.storedBytes }
      const damage: Problem[] = []
      let doneBytes = 0
      const chunks = source.open((chunk) => onProgress({ ...progress, doneBytes: (doneBytes += chunk.length) }))
      const summary = await readLines(source.name, untilDamage(chunks, damage), onLine, encoding)
      return { ...summary, problems: [...damage, ...summary.problems] }
    },
  }
}

async function sheetLines(
  source: Source,
  temporary: TemporaryFiles,
  onProgress: (progress: Progress) => void,
): Promise<LineFiles> {
  // the library that reads workbooks is large, and seldom needed
  const { csvOf, rowsOf, sheetsOf, workbookBytesMax } = await import('../table/open/workbook-rows.js')
  const spooled = await spool(source, temporary.next('book'), onProgress)
  const problems = spooled.problem === null ? [] : [spooled.problem]
  if (spooled.bytes > workbookBytesMax) {
    const mb = workbookBytesMax / 2 ** 20
    return { files: [], problems: [problem('damaged', 'intake.workbook-too-large', source.name, { mb })] }
  }
  const sheets = sheetsOf(await readFile(spooled.path))
  if (typeof sheets === 'string')
    return { files: [], problems: [problem('damaged', 'intake.workbook-broken', source.name, { reason: sheets })] }
  const files = sheets.flatMap(([name, sheet]): LineFile[] => {
    const lines = rowsOf(sheet)?.map(csvOf) ?? []
    if (lines.every((line) => line === '')) return []
    const place = `${source.name}!/${name}`
    return [
      {
        source: place,
        named: source.named,
        head: lines.slice(0, 200).join('\n'),
        sheet: name,
        read(onLine) {
          for (const [i, line] of lines.entries()) onLine(line, i + 1)
          return Promise.resolve({ lines: lines.length, bytes: spooled.bytes, sha256: spooled.sha256, problems: [] })
        },
      },
    ]
  })
  return { files, problems }
}
