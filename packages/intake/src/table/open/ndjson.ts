import { literal } from '@davylamp/engine'
import type { Source } from '../../source/source.js'
import { spool } from '../../source/spool.js'
import { problem } from '../../problem.js'
import { header } from '../header.js'
import type { RawTable } from '../raw-table.js'
import type { TableContext } from '../table-context.js'

/** Most names of fields that are looked at. */
const fieldsMax = 1_000

/** Opens lines of JSON objects as a table of texts; null when the objects hold nothing but other objects. */
export async function openNdjson(source: Source, head: Uint8Array, context: TableContext): Promise<RawTable | null> {
  const objects = firstObjects(new TextDecoder('utf-8').decode(head))
  const names = [...new Set(objects.flatMap((object) => Object.keys(object)))].slice(0, fieldsMax)
  if (names.length === 0) return null
  const spooled = await spool(source, context.temporary.next('ndjson'), context.onProgress)
  if (spooled.problem !== null) context.onProblem(spooled.problem)
  const fields = names.map((name) => `${literal(name)}: 'VARCHAR'`).join(', ')
  // A broken line comes as a row of nothing.
  const cells = names.map((name) => `"${name.replaceAll('"', '""')}"`).join(', ')
  const from = `(SELECT * FROM read_json(${literal(spooled.path)}, format = 'newline_delimited', columns = {${fields}}, ignore_errors = true, maximum_object_size = 16777216, compression = 'uncompressed') WHERE coalesce(${cells}) IS NOT NULL)`
  const broken = await brokenLines(spooled.path, context)
  if (broken > 0) context.onProblem(problem('damaged', 'intake.json-lines', source.name, { count: broken }))
  return {
    source: source.name,
    named: source.named,
    format: 'ndjson',
    from,
    fromOnce: from,
    columns: names.map((name, index) => ({
      index,
      header: header(name),
      sql: `"${name.replaceAll('"', '""')}"`,
      type: 'text',
    })),
    sample: objects.map((object) => names.map((name) => textOf(object[name]))),
    bytes: source.storedBytes,
    sha256: spooled.sha256,
    text: null,
  }
}

function firstObjects(text: string): Record<string, unknown>[] {
  return text
    .split('\n')
    .slice(0, 1_000)
    .flatMap((line) => {
      try {
        const value: unknown = JSON.parse(line)
        return isObject(value) ? [value] : []
      } catch {
        // The last line of the head is usually cut; broken lines are counted over the whole file.
        return []
      }
    })
}

async function brokenLines(path: string, context: TableContext): Promise<number> {
  const [row] = await context.engine
    .rows(`SELECT count(*) FILTER (trim(line) != '' AND NOT json_valid(line))::DOUBLE AS broken
    FROM read_csv(${literal(path)}, columns = {'line': 'VARCHAR'}, auto_detect = false, header = false, delim = '\u0002', quote = '', escape = '', strict_mode = false, ignore_errors = true, max_line_size = 16777216, compression = 'none')`)
  return Number(row?.['broken'] ?? 0)
}

function isObject(value: unknown): value is Record<string, unknown> {
  return value !== null && typeof value === 'object' && !Array.isArray(value)
}

function textOf(value: unknown): string {
  return value === null || value === undefined ? '' : typeof value === 'object' ? JSON.stringify(value) : String(value)
}
