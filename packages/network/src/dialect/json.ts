export type JsonObject = Readonly<Record<string, unknown>>

export function isObject(value: unknown): value is JsonObject {
  return value !== null && typeof value === 'object' && !Array.isArray(value)
}

/** A text of hexadecimal digits, optionally of a given number of them; `0x` in front is allowed when said. */
export function isHex(value: unknown, minimum: number, maximum = minimum): value is string {
  return typeof value === 'string' && value.length >= minimum && value.length <= maximum && /^[0-9a-fA-F]*$/.test(value)
}

/** A text or undefined; what is too long to be a name is no name. */
export function nameOf(value: unknown): string | undefined {
  return typeof value === 'string' && value !== '' && value.length <= 256 ? value : undefined
}

/** The parsed object, or null when the text is none. */
export function parseObject(text: string): JsonObject | null {
  try {
    const value: unknown = JSON.parse(text)
    return isObject(value) ? value : null
  } catch {
    return null
  }
}
