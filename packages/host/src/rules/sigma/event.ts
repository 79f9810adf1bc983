/** One event as rules ask for it: fields by the names that Sigma's taxonomy gives them, and where it comes from. */
export interface SigmaEvent {
  readonly fields: ReadonlyMap<string, readonly string[]>
  readonly product: string | null
  /** As Sigma names them: `process_creation`, `file_event`, …; several where one event is of several. */
  readonly categories: readonly string[]
  readonly service: string | null
}

/** The texts of a field by its name; of all fields for an empty name; null when there is no such field. */
export function fieldTexts({ fields }: SigmaEvent, name: string): readonly string[] | null {
  if (name === '') return [...fields.values()].flat()
  return fields.get(name) ?? fields.get(name.toLowerCase()) ?? null
}

/** An event from its fields, whose names are also found in small letters. */
export function sigmaEvent(
  values: Iterable<readonly [string, unknown]>,
  about: Omit<SigmaEvent, 'fields'>,
): SigmaEvent {
  const fields = new Map<string, readonly string[]>()
  for (const [name, value] of values) {
    const texts = textsOf(value)
    if (texts.length === 0) continue
    fields.set(name, texts)
    const small = name.toLowerCase()
    if (!fields.has(small)) fields.set(small, texts)
  }
  return { fields, ...about }
}

function textsOf(value: unknown): string[] {
  if (typeof value === 'string') return [value]
  if (typeof value === 'number' || typeof value === 'boolean' || typeof value === 'bigint') return [String(value)]
  return Array.isArray(value) ? value.flatMap((item: unknown) => textsOf(item)) : []
}
