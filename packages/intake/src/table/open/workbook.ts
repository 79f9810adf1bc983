import { createWriteStream } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { once } from 'node:events'
import { problem } from '../../problem.js'
import { fileSource, type Source } from '../../source/source.js'
import { spool } from '../../source/spool.js'
import type { RawTable } from '../raw-table.js'
import type { TableContext } from '../table-context.js'
import { columnsMax } from './dialect.js'
import { openDelimited } from './delimited.js'
import { csvOf, rowsOf, sheetsOf, workbookBytesMax } from './workbook-rows.js'

/** Opens XLSX, XLSB and XLS: every sheet with cells is a table `book.xlsx!/Sheet1`. */
export async function openWorkbook(source: Source, context: TableContext): Promise<RawTable[]> {
  const spooled = await spool(source, context.temporary.next('book'), context.onProgress)
  if (spooled.problem !== null) context.onProblem(spooled.problem)
  if (spooled.bytes > workbookBytesMax) {
    context.onProblem(problem('damaged', 'intake.workbook-too-large', source.name, { mb: workbookBytesMax / 2 ** 20 }))
    return []
  }
  const sheets = sheetsOf(await readFile(spooled.path))
  if (typeof sheets === 'string') {
    // Documents and installers share the container of old workbooks.
    const foreign = /cannot find workbook/i.test(sheets)
    context.onProblem(
      foreign
        ? problem('skipped', 'intake.foreign.document', source.name)
        : problem('damaged', 'intake.workbook-broken', source.name, { reason: sheets }),
    )
    return []
  }
  const tables: RawTable[] = []
  let blank = 0
  for (const [name, sheet] of sheets) {
    const rows = rowsOf(sheet)
    if (rows === null) {
      context.onProblem(problem('damaged', 'intake.too-many-columns', `${source.name}!/${name}`, { most: columnsMax }))
      continue
    }
    if (isBlank(rows)) {
      blank++
      continue
    }
    const path = context.temporary.next('csv')
    await writeRows(rows, path)
    const table = await openDelimited(fileSource(`${source.name}!/${name}`, path, spooled.bytes, false), context)
    if (table === null) context.onProblem(problem('skipped', 'intake.sheet-no-table', `${source.name}!/${name}`))
    else tables.push({ ...table, format: 'workbook', sha256: spooled.sha256, named: source.named })
  }
  if (blank === sheets.length) context.onProblem(problem('damaged', 'intake.workbook-empty', source.name))
  return tables
}

function isBlank(rows: readonly (readonly string[])[]): boolean {
  return rows.every((row) => row.every((cell) => cell === ''))
}

async function writeRows(rows: readonly (readonly string[])[], path: string): Promise<void> {
  const out = createWriteStream(path)
  const width = rows.reduce((most, row) => Math.max(most, row.length), 0)
  for (const row of rows) {
    const line = row.every((cell) => cell === '') ? '' : csvOf(row) + ','.repeat(width - row.length)
    if (!out.write(`${line}\n`)) await once(out, 'drain')
  }
  out.end()
  await once(out, 'close')
}
