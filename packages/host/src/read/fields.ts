/** A JSON object as it came. */
export type Fields = Readonly<Record<string, unknown>>

export function isFields(value: unknown): value is Fields {
  return value !== null && typeof value === 'object' && !Array.isArray(value)
}

/** The first of these fields that is a text, not empty. */
export function textOf(fields: Fields, ...names: readonly string[]): string | null {
  for (const name of names) {
    const value = fields[name]
    if (typeof value === 'string' && value !== '') return value
    if (typeof value === 'number') return String(value)
  }
  return null
}

/** The first of these fields that is a number, or a text that is one. */
export function numberOf(fields: Fields, ...names: readonly string[]): number | null {
  for (const name of names) {
    const value = fields[name]
    const number = typeof value === 'string' && value.trim() !== '' ? Number(value) : value
    if (typeof number === 'number' && Number.isFinite(number)) return number
  }
  return null
}

export function objectOf(fields: Fields, ...names: readonly string[]): Fields | null {
  for (const name of names) {
    const value = fields[name]
    if (isFields(value)) return value
  }
  return null
}

export function listOf(fields: Fields, ...names: readonly string[]): readonly unknown[] {
  for (const name of names) {
    const value = fields[name]
    if (Array.isArray(value)) return value
  }
  return []
}

export function objectsOf(fields: Fields, ...names: readonly string[]): readonly Fields[] {
  return listOf(fields, ...names).filter(isFields)
}

/** The texts in a list; a single text counts as a list of one. */
export function textsOf(fields: Fields, ...names: readonly string[]): readonly string[] {
  for (const name of names) {
    const value = fields[name]
    if (typeof value === 'string' && value !== '') return [value]
    if (Array.isArray(value)) return value.filter((item): item is string => typeof item === 'string')
  }
  return []
}

/** Reads a dotted path, through nested objects or a key that holds the dots itself. */
export function at(fields: Fields, path: string): unknown {
  if (path in fields) return fields[path]
  let value: unknown = fields
  for (const part of path.split('.')) value = isFields(value) ? value[part] : undefined
  return value
}
