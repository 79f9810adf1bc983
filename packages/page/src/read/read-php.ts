/** What a PHP program writes into its pages, as far as its texts show it. */
export interface PhpTexts {
  /** The page around the program. */
  readonly page: string
  /** Texts of the program, each joined with what is added to it; what is not known stands as `0`. */
  readonly texts: readonly string[]
  /** Scripts that WordPress is told to load. */
  readonly scripts: readonly string[]
}

/** Texts of one program that are kept. */
const textsMost = 20_000

/** Parts a page with PHP in it. One pass over the text, no tree. */
export function readPhp(source: string): PhpTexts {
  const outside: string[] = []
  const texts: string[] = []
  let at = 0
  while (at < source.length) {
    const open = source.indexOf('<?', at)
    outside.push(source.slice(at, open < 0 ? undefined : open))
    if (open < 0) break
    at = readCode(source, open + 2, texts)
  }
  const scripts = texts.filter((text) => /^(?:https?:)?\/\/[^\s'"<>]+\.js(?:\?|$)/.test(text))
  return { page: outside.join(' '), texts: texts.filter((text) => text.length > 12), scripts }
}

/** Reads one stretch of PHP into `texts`; gives the place behind it. */
function readCode(source: string, from: number, texts: string[]): number {
  let at = from
  let text: string | null = null
  let between = ''
  const close = (): void => {
    if (text !== null && texts.length < textsMost) texts.push(text)
    text = null
  }
  while (at < source.length) {
    const sign = source[at] ?? ''
    const next = source[at + 1] ?? ''
    if (sign === '?' && next === '>') {
      close()
      return at + 2
    }
    if (sign === '/' && next === '*') {
      const end = source.indexOf('*/', at + 2)
      at = end < 0 ? source.length : end + 2
    } else if ((sign === '/' && next === '/') || (sign === '#' && next !== '[')) {
      const end = source.indexOf('\n', at)
      at = end < 0 ? source.length : end
    } else if (sign === '"' || sign === "'") {
      const { value, end } = readText(source, at)
      // added to the text before, with or without a value between
      if (text !== null && /^\s*\.(?:[^;'"]{0,200}\.)?\s*$/.test(between))
        text += (/\.[^.]*\S[^.]*\./.test(between) ? '0' : '') + value
      else {
        close()
        text = value
      }
      between = ''
      at = end
    } else {
      if (between.length < 400) between += sign
      at++
    }
  }
  close()
  return at
}

function readText(source: string, from: number): { value: string; end: number } {
  const quote = source[from]
  const parts: string[] = []
  let at = from + 1
  let start = at
  while (at < source.length && source[at] !== quote) {
    if (source[at] === '\\') {
      parts.push(source.slice(start, at))
      start = at + 1
      at++
    }
    at++
  }
  parts.push(source.slice(start, at))
  return { value: parts.join(''), end: at + 1 }
}
