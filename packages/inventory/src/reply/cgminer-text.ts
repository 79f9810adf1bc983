import type { Json } from './tolerant-json.js'

/** Records of a reply; no machine has more devices, pools and chains together. */
const mostRecords = 2048

/**
 * Reads the text form of cgminer's API (`STATUS=S,When=…|SUMMARY,Elapsed=…,GHS 5s=…|POOL=0,URL=…|`), which old firmware gives
 * whatever was asked, as if it had been JSON: one list a section. Null when the text is of another form.
 *
 * @see cgminer's API-README: fields are parted by commas, records by bars; a record begins with its name, or its name and number
 */
export function readCgminerText(text: string): { [section: string]: Json } | null {
  if (!/^\s*STATUS=[A-Z],/.test(text)) return null
  const sections = new Map<string, Json[]>()
  for (const record of text.replaceAll('\0', '').split('|').slice(0, mostRecords)) {
    const fields = fieldsOf(record.trim())
    const [first] = fields
    if (first === undefined) continue
    const section = sectionNames.get(first.name) ?? first.name
    if (!/^[A-Z]{3,}$/.test(section)) continue
    const known = sections.get(section) ?? []
    known.push(Object.fromEntries(fields.map(({ name, value }) => [name, value])))
    sections.set(section, known)
  }
  return Object.fromEntries(sections)
}

/** Records of a list are named by what they are one of. */
const sectionNames: ReadonlyMap<string, string> = new Map([
  ['POOL', 'POOLS'],
  ['ASC', 'DEVS'],
  ['PGA', 'DEVS'],
  ['GPU', 'DEVS'],
  ['CPU', 'DEVS'],
])

/** A comma inside a value is escaped; what has no `=` of its own belongs to the value before. */
function fieldsOf(record: string): { name: string; value: Json }[] {
  const fields: { name: string; value: Json }[] = []
  for (const part of record.split(',')) {
    const equals = part.indexOf('=')
    const before = fields.at(-1)
    if (equals > 0) fields.push({ name: part.slice(0, equals).trim(), value: part.slice(equals + 1) })
    else if (before === undefined) fields.push({ name: part.trim(), value: null })
    else if (typeof before.value === 'string') before.value += `,${part}`
  }
  return fields
}
