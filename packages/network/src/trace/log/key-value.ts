/** `name=value` and `name="value with blanks"` of a line; names in lower case, the first of a name counts. */
export function keyValues(line: string): ReadonlyMap<string, string> {
  const values = new Map<string, string>()
  for (const match of line.matchAll(/(?:^|[\s,;[(<>])([A-Za-z][\w.-]*)=(?:"((?:[^"\\]|\\.)*)"|([^\s,;"]*))/g)) {
    const name = (match[1] ?? '').toLowerCase()
    if (!values.has(name)) values.set(name, match[2] ?? match[3] ?? '')
  }
  return values
}
