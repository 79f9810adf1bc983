/** As much of JSON Schema as the server's descriptions use. */
export interface JsonSchema {
  readonly type?: string
  readonly const?: unknown
  readonly enum?: readonly string[]
  readonly format?: string
  readonly pattern?: string
  readonly maxLength?: number
  readonly minimum?: number
  readonly properties?: Readonly<Record<string, JsonSchema>>
  readonly required?: readonly string[]
  readonly items?: JsonSchema
  readonly anyOf?: readonly JsonSchema[]
  readonly oneOf?: readonly JsonSchema[]
}

/** A schema without its null, and whether it had one. */
export function withoutNull(schema: JsonSchema): { readonly schema: JsonSchema; readonly nullable: boolean } {
  const options = schema.anyOf?.filter(({ type }) => type !== 'null') ?? []
  if (schema.anyOf === undefined || options.length === schema.anyOf.length) return { schema, nullable: false }
  const [only] = options
  return { schema: options.length === 1 && only !== undefined ? only : { anyOf: options }, nullable: true }
}

/** Whether a text is one of a few words, a day, or longer writing: what field it gets. */
export function fieldOf(
  schema: JsonSchema,
): 'choice' | 'day' | 'number' | 'switch' | 'object' | 'list' | 'variants' | 'line' | 'text' {
  if (schema.enum !== undefined) return 'choice'
  if (schema.oneOf !== undefined || schema.anyOf !== undefined) return 'variants'
  if (schema.type === 'object') return 'object'
  if (schema.type === 'array') return 'list'
  if (schema.type === 'number' || schema.type === 'integer') return 'number'
  if (schema.type === 'boolean') return 'switch'
  if (schema.format === 'date') return 'day'
  return (schema.maxLength ?? 0) >= 1000 ? 'text' : 'line'
}

/** What was filled in, as the schema wants it: nothing becomes null, lists become lists, numbers numbers. */
export function shaped(given: JsonSchema, value: unknown): unknown {
  const { schema, nullable } = withoutNull(given)
  const isEmpty = value === undefined || value === null || value === ''
  switch (fieldOf(schema)) {
    case 'list': {
      const list = Array.isArray(value) ? value : []
      return list.map((item) => shaped(schema.items ?? {}, item))
    }
    case 'object': {
      const fields = isEmpty ? {} : (value as Readonly<Record<string, unknown>>)
      if (nullable && Object.values(fields).every((one) => one === undefined || one === null || one === '')) return null
      const required = new Set(schema.required ?? [])
      return Object.fromEntries(
        Object.entries(schema.properties ?? {}).flatMap(([name, of]) => {
          const part = shaped(of, fields[name])
          return part === undefined || (part === null && !required.has(name)) ? [] : [[name, part]]
        }),
      )
    }
    case 'variants': {
      if (isEmpty) return nullable ? null : undefined
      const by = (value as { readonly by?: unknown }).by
      const variant = (schema.oneOf ?? schema.anyOf ?? []).find(({ properties }) => properties?.['by']?.const === by)
      if (by === undefined) return nullable ? null : undefined
      return variant === undefined ? value : { ...(shaped(variant, value) as object), by }
    }
    case 'switch':
      return value === true
    case 'number':
      return isEmpty ? (nullable ? null : undefined) : Number(value)
    default:
      if (schema.const !== undefined) return schema.const
      return isEmpty ? (nullable ? null : undefined) : value
  }
}
