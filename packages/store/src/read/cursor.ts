/** Where a list goes on: the sort keys of the last row, in a form that travels in a URL. */
export function cursorOf(keys: readonly (string | number)[]): string {
  return Buffer.from(JSON.stringify(keys)).toString('base64url')
}

/** The sort keys of a cursor; null for a text that is none, so that nothing but keys of the right kinds reaches a query. */
export function keysOf(cursor: string, kinds: readonly ('string' | 'number')[]): (string | number)[] | null {
  try {
    const keys: unknown = JSON.parse(Buffer.from(cursor, 'base64url').toString('utf8'))
    const isSound =
      Array.isArray(keys) && keys.length === kinds.length && keys.every((key, i) => typeof key === kinds[i])
    return isSound ? (keys as (string | number)[]) : null
  } catch {
    return null
  }
}
