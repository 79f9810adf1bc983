/** What an expression comes to, where that can be known without running it. */
export type Constant = string | number | boolean | null | readonly Constant[]

/** Strings as they are, numbers as JavaScript writes them; null for what is no plain text. */
export function textOf(value: Constant | undefined): string | null {
  if (typeof value === 'string') return value
  return typeof value === 'number' || typeof value === 'boolean' ? String(value) : null
}

export function isList(value: Constant | undefined): value is readonly Constant[] {
  return Array.isArray(value)
}
