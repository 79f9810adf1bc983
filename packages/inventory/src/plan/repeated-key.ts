/**
 * The first name that stands twice in one object of a JSON text, or null. `JSON.parse` takes the last and says nothing, while
 * people read the first: of a plan that two sign, that must not be.
 *
 * @param text valid JSON
 */
export function repeatedKey(text: string): string | null {
  const open: Set<string>[] = []
  for (const [token, name] of text.matchAll(/("(?:[^"\\]|\\.)*")(?=\s*:)|"(?:[^"\\]|\\.)*"|[{}]/gs)) {
    if (token === '{') open.push(new Set())
    else if (token === '}') open.pop()
    else if (name !== undefined) {
      const key = String(JSON.parse(name))
      const known = open.at(-1)
      if (known?.has(key) === true) return key
      known?.add(key)
    }
  }
  return null
}
