/** Signs of a pattern: letters stand for themselves. */
const anyText = -1
const anySign = -2

/** A text with wildcards, `*` for any text and `?` for any one sign; `\*`, `\?` and `\\` before one of them stand for the sign itself. */
export class Pattern {
  constructor(private readonly signs: readonly number[]) {}

  static parse(text: string): Pattern {
    const signs: number[] = []
    for (let i = 0; i < text.length; i++) {
      const sign = text[i]
      const next = text[i + 1]
      if (sign === '\\' && (next === '*' || next === '?' || next === '\\')) {
        signs.push(next.charCodeAt(0))
        i++
      } else if (sign === '*') signs.push(anyText)
      else if (sign === '?') signs.push(anySign)
      else signs.push(text.charCodeAt(i))
    }
    return new Pattern(signs)
  }

  static literal(text: string): Pattern {
    return new Pattern(Array.from({ length: text.length }, (_, i) => text.charCodeAt(i)))
  }

  /** The text without wildcards; null when it has some. */
  get plain(): string | null {
    return this.signs.every((sign) => sign >= 0) ? textOf(this.signs) : null
  }

  /** With any text before or behind. */
  open(before: boolean, behind: boolean): Pattern {
    return new Pattern([...(before ? [anyText] : []), ...this.signs, ...(behind ? [anyText] : [])])
  }

  /** How the pattern is asked: by the cheapest way that its wildcards leave. */
  matcher(cased: boolean): (text: string) => boolean {
    const fold = cased ? (text: string) => text : (text: string) => text.toLowerCase()
    const signs = fold(textOf(this.signs.map((sign) => (sign < 0 ? 0 : sign))))
    const folded = this.signs.map((sign, i) => (sign < 0 ? sign : signs.charCodeAt(i)))
    const before = folded[0] === anyText
    const behind = folded.at(-1) === anyText
    const middle = folded.slice(before ? 1 : 0, behind ? -1 : undefined)
    if (folded.length > 1 || !before) {
      if (middle.every((sign) => sign >= 0)) {
        const text = textOf(middle)
        if (before && behind) return (value) => fold(value).includes(text)
        if (behind) return (value) => fold(value).startsWith(text)
        if (before) return (value) => fold(value).endsWith(text)
        return (value) => fold(value) === text
      }
    }
    return (value) => matchesSigns(folded, fold(value))
  }
}

/** In time bounded by the product of both lengths, whatever the pattern. */
function matchesSigns(signs: readonly number[], text: string): boolean {
  let at = 0
  let sign = 0
  let star = -1
  let from = 0
  while (at < text.length) {
    const wanted = signs[sign]
    if (wanted === anyText) {
      star = sign++
      from = at
    } else if (wanted !== undefined && (wanted === anySign || wanted === text.charCodeAt(at))) {
      sign++
      at++
    } else if (star >= 0) {
      sign = star + 1
      at = ++from
    } else return false
  }
  while (signs[sign] === anyText) sign++
  return sign === signs.length
}

function textOf(signs: readonly number[]): string {
  let text = ''
  for (const sign of signs) text += String.fromCharCode(sign)
  return text
}
