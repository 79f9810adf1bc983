import { literal } from '@davylamp/engine'
import { problem } from '../../problem.js'
import type { Source } from '../../source/source.js'
import { spool } from '../../source/spool.js'
import { header } from '../header.js'
import type { RawColumn, RawTable } from '../raw-table.js'
import type { TableContext } from '../table-context.js'

/** Opens a Parquet file as a table that stays where it is. */
export async function openParquet(source: Source, context: TableContext): Promise<RawTable | null> {
  const spooled = await spool(source, context.temporary.next('parquet'), context.onProgress)
  if (spooled.problem !== null) {
    context.onProblem(spooled.problem)
    return null
  }
  const from = `read_parquet(${literal(spooled.path)})`
  try {
    const described = await context.engine.rows(`DESCRIBE SELECT * FROM ${from}`)
    const columns = described.map((row, index) =>
      rawColumn(String(row['column_name']), String(row['column_type']), index),
    )
    const texts = columns.map((column) => `${column.sql}::VARCHAR`).join(', ')
    const rows = await context.engine.rows(`SELECT [${texts}] AS cells FROM ${from} LIMIT 1000`)
    const sample = rows.map((row) =>
      Array.isArray(row['cells']) ? row['cells'].map((cell) => (cell === null ? '' : String(cell))) : [],
    )
    return {
      source: source.name,
      named: source.named,
      format: 'parquet',
      from,
      fromOnce: from,
      columns,
      sample,
      bytes: source.storedBytes,
      sha256: spooled.sha256,
      text: null,
    }
  } catch (error) {
    if (!(error instanceof Error)) throw error
    context.onProblem(problem('damaged', 'intake.parquet-broken', source.name, { reason: firstLine(error.message) }))
    return null
  }
}

function rawColumn(name: string, type: string, index: number): RawColumn {
  return { index, header: header(name), sql: `"${name.replaceAll('"', '""')}"`, type: typeOf(type) }
}

function typeOf(type: string): RawColumn['type'] {
  if (type.endsWith('[]')) return 'list'
  if (type.startsWith('TIMESTAMP')) return type.includes('TIME ZONE') ? 'zoned' : 'timestamp'
  if (type === 'DATE') return 'date'
  if (type === 'BOOLEAN') return 'boolean'
  return /INT|DOUBLE|FLOAT|DECIMAL/.test(type) ? 'number' : 'text'
}

function firstLine(message: string): string {
  return message.split('\n', 1)[0] ?? message
}
