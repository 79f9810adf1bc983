/**
 * What stands after a name, in quotes or up to the first of `stops`; undefined when the name is not there as a word of its own. Hot: logs of
 * translations have hundreds of millions of lines.
 */
export function fieldAfter(line: string, name: string, stops: string): string | undefined {
  for (let at = line.indexOf(name); at >= 0; at = line.indexOf(name, at + 1)) {
    if (at > 0 && isWord(line.charCodeAt(at - 1)) && isWord(name.charCodeAt(0))) continue
    const from = at + name.length
    // quoted values end with their quote
    if (line.charCodeAt(from) === quote) return upTo(line, from + 1, '"')
    return upTo(line, from, stops)
  }
  return undefined
}

const quote = 34

function upTo(line: string, from: number, stops: string): string {
  let end = line.length
  for (const stop of stops) {
    const at = line.indexOf(stop, from)
    if (at >= 0 && at < end) end = at
  }
  return line.slice(from, end).trim()
}

/** Letters, digits and `-` between words of a name. */
function isWord(code: number): boolean {
  return (code >= 48 && code <= 57) || (code >= 65 && code <= 90) || (code >= 97 && code <= 122) || code === 45
}
