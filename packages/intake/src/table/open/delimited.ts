import { createReadStream, createWriteStream } from 'node:fs'
import { rm } from 'node:fs/promises'
import { once } from 'node:events'
import { literal } from '@davylamp/engine'
import { problem } from '../../problem.js'
import { type Encoding, eightBit, guessEncoding } from '../../recognise/encoding.js'
import { headBytes } from '../../recognise/recognise.js'
import { chunkBytes, fileSource, readHead, type Source } from '../../source/source.js'
import { spool } from '../../source/spool.js'
import { columnsMax, guessDialect, splitRecords } from './dialect.js'
import { header } from '../header.js'
import type { RawTable, TextFile } from '../raw-table.js'
import type { TableContext } from '../table-context.js'

/** Longest line that is read; 288 points with flags take 5 kB. */
const lineBytesMax = 2 * 2 ** 20

/** Broken lines that are counted; beyond, there are just more. */
export const rejectsMax = 100_000

/** Texts that stand for: nothing here. */
export const nullTexts = [
  '',
  '\\N',
  'NULL',
  'null',
  'NaN',
  'nan',
  'NA',
  'N/A',
  '#N/A',
  '-',
  '--',
  '—',
  '无',
  '空',
] as const

/** Opens a text as a table; null when it is none, or none that can be read (which is then among the problems). */
export async function openDelimited(source: Source, context: TableContext): Promise<RawTable | null> {
  const spooled = await spool(source, context.temporary.next('txt'), context.onProgress)
  if (spooled.problem !== null) context.onProblem(spooled.problem)
  if (spooled.longestLineBytes > lineBytesMax + 2 * chunkBytes) {
    context.onProblem(problem('damaged', 'intake.line-too-long', source.name, { mb: lineBytesMax / 2 ** 20 }))
    return null
  }
  const stored = fileSource(source.name, spooled.path, spooled.bytes, source.named)
  const raw = await readHead(stored, headBytes * 4)
  const guessed = guessEncoding(raw)
  if (guessed === null) return null
  const encoding = guessed === 'utf-8' && !spooled.utf8 ? await encodingFurtherOn(spooled.path) : guessed
  const loneReturns = !raw.includes(10) && raw.includes(13)
  let path = spooled.path
  if (encoding !== 'utf-8' || loneReturns || !spooled.utf8) {
    path = context.temporary.next('txt')
    const lost = await transcode(spooled.path, encoding, path, loneReturns)
    await rm(spooled.path)
    if (lost > 0) context.onProblem(problem('note', 'intake.characters-lost', source.name, { count: lost, encoding }))
  }
  const head = new TextDecoder('utf-8').decode(await readHead(fileSource(source.name, path, 0, false), headBytes * 4))
  const dialect =
    guessDialect(head, context.map.separator) ?? (context.map.separator === null ? null : guessDialect(head, null))
  if (dialect === null) return null
  if (dialect.columns > columnsMax) {
    context.onProblem(problem('damaged', 'intake.too-many-columns', source.name, { most: columnsMax }))
    return null
  }
  const text: TextFile = {
    path,
    separator: dialect.separator,
    linesBefore: dialect.linesBefore,
    rejects: context.newName('rejects'),
    nulls: [...nullTexts, ...context.map.nulls],
  }
  const names = dialect.header ?? Array.from({ length: dialect.columns }, () => '')
  const rows = splitRecords(head.split('\n').slice(dialect.linesBefore).join('\n'), dialect.separator, 1_000)
  return {
    source: source.name,
    named: source.named,
    format: 'csv',
    from: readCsv(text, dialect.columns, false),
    fromOnce: readCsv(text, dialect.columns, true),
    columns: names.map((name, index) => ({ index, header: header(name), sql: `c${index}`, type: 'text' })),
    sample: (rows.length > 1 ? rows.slice(0, -1) : rows).map((row) =>
      row.cells.map((cell) => (text.nulls.includes(cell) ? '' : cell)),
    ),
    bytes: source.storedBytes,
    sha256: spooled.sha256,
    text,
  }
}

/** The reader of the engine with nothing left to its guess: every cell is text, broken lines go into the table of rejects. */
function readCsv(text: TextFile, columns: number, withRejects: boolean): string {
  const types = Array.from({ length: columns }, (_, i) => `'c${i}': 'VARCHAR'`).join(', ')
  const rejects = `store_rejects = true, rejects_limit = ${rejectsMax}, rejects_scan = ${literal(`${text.rejects}_scan`)}, rejects_table = ${literal(text.rejects)},`
  return `read_csv(${literal(text.path)}, auto_detect = false, header = false, columns = {${types}}, skip = ${text.linesBefore},
    delim = ${literal(text.separator)}, quote = '"', escape = '"', nullstr = [${text.nulls.map(literal).join(', ')}],
    strict_mode = true, ignore_errors = true, ${withRejects ? rejects : ''}
    max_line_size = ${lineBytesMax}, compression = 'none')`
}

/** The file began as ASCII: the encoding shows at the first byte beyond. */
async function encodingFurtherOn(path: string): Promise<Encoding> {
  for await (const chunk of createReadStream(path, { highWaterMark: chunkBytes }) as AsyncIterable<Uint8Array>) {
    const at = chunk.findIndex((byte) => byte >= 0x80)
    if (at >= 0) return eightBit(chunk.subarray(at, at + headBytes))
  }
  return 'utf-8'
}

/** Writes the text anew as UTF-8 and counts the characters that no longer can be read. */
async function transcode(from: string, encoding: Encoding, to: string, loneReturns: boolean): Promise<number> {
  const decoder = new TextDecoder(encoding)
  const out = createWriteStream(to)
  let lost = 0
  const put = async (decoded: string) => {
    if (decoded.includes('\ufffd')) lost += decoded.split('\ufffd').length - 1
    const text = loneReturns ? decoded.replaceAll('\r', '\n') : decoded
    if (!out.write(text)) await once(out, 'drain')
  }
  for await (const chunk of createReadStream(from, { highWaterMark: chunkBytes }) as AsyncIterable<Uint8Array>)
    await put(decoder.decode(chunk, { stream: true }))
  await put(decoder.decode())
  out.end()
  await once(out, 'close')
  return lost
}
