import { literal } from '@davylamp/engine'
import type { Source } from '../../source/source.js'
import { spool } from '../../source/spool.js'
import { problem } from '../../problem.js'
import { header } from '../header.js'
import type { RawTable } from '../raw-table.js'
import type { TableContext } from '../table-context.js'

/** Most names of fields that are looked at. */
const fieldsMax = 1_000

/**
 * Opens JSON objects, a line each or in one list, as a table of texts; null when there are none. Fields are told apart as the engine
 * does, without regard to case.
 */
export async function openJson(
  source: Source,
  head: Uint8Array,
  form: 'lines' | 'list',
  context: TableContext,
): Promise<RawTable | null> {
  const text = new TextDecoder('utf-8').decode(head)
  const objects = form === 'lines' ? objectsInLines(text) : objectsInList(text)
  const names = distinctNames(objects.flatMap((object) => Object.keys(object))).slice(0, fieldsMax)
  if (names.length === 0) return null
  const spooled = await spool(source, context.temporary.next('ndjson'), context.onProgress)
  if (spooled.problem !== null) context.onProblem(spooled.problem)
  const fields = names.map((name) => `${literal(name)}: 'VARCHAR'`).join(', ')
  // A broken line comes as a row of nothing.
  const cells = names.map((name) => `"${name.replaceAll('"', '""')}"`).join(', ')
  const from = `(SELECT * FROM read_json(${literal(spooled.path)}, format = '${form === 'lines' ? 'newline_delimited' : 'array'}', columns = {${fields}}, ignore_errors = ${form === 'lines'}, maximum_object_size = 16777216, compression = 'uncompressed') WHERE coalesce(${cells}) IS NOT NULL)`
  const broken = form === 'lines' ? await brokenLines(spooled.path, context) : 0
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

function distinctNames(names: readonly string[]): string[] {
  const seen = new Map(names.filter((name) => name !== '').map((name) => [name.toLowerCase(), name]))
  return [...seen.values()]
}

function objectsInLines(text: string): Record<string, unknown>[] {
  return text.split('\n').slice(0, 1_000).flatMap(objectIn)
}

/** The whole objects at the beginning of `[{…}, {…}, …`; none when it begins otherwise. */
function objectsInList(text: string): Record<string, unknown>[] {
  if (!/^\ufeff?\s*\[/.test(text)) return []
  const objects: Record<string, unknown>[] = []
  let depth = 0
  let start = 0
  let quoted = false
  for (let i = text.indexOf('[') + 1; i < text.length && objects.length < 1_000; i++) {
    const char = text.charAt(i)
    if (quoted) {
      if (char === '\\') i++
      else if (char === '"') quoted = false
    } else if (char === '"') quoted = true
    else if (char === '{' && depth++ === 0) start = i
    else if (char === '}' && --depth === 0) objects.push(...objectIn(text.slice(start, i + 1)))
  }
  return objects
}

/** The object that a text is. What is cut or broken is none; broken lines are counted over the whole file. */
function objectIn(text: string): Record<string, unknown>[] {
  try {
    const value: unknown = JSON.parse(text)
    return isObject(value) ? [value] : []
  } catch {
    return []
  }
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
