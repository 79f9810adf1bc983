import type { Json, Repair, RepairKind } from './tolerant-json.js'

/** No firmware nests deeper than ten; more is an attack on the reader's stack. */
const deepest = 100

/** An IP report is a run of eight objects, a joined reply of six. */
const mostValues = 64

/** Reads JSON that is nearly right, one pass over the text, noting each repair. Made for one reply. */
export class ReplyScanner {
  private at = 0
  private readonly noted = new Map<RepairKind, { offset: number; count: number }>()

  constructor(private readonly text: string) {}

  note(kind: RepairKind, offset = this.at): void {
    const known = this.noted.get(kind)
    if (known === undefined) this.noted.set(kind, { offset, count: 1 })
    else known.count++
  }

  repairs(): Repair[] {
    return [...this.noted].map(([kind, { offset, count }]) => ({ kind, offset, count }))
  }

  /** Every object and array of the text; what lies before, between and after them is noted. */
  readAll(): Json[] {
    const values: Json[] = []
    while (this.at < this.text.length) {
      const start = this.nextOpening()
      if (start < 0) break
      const between = this.text.slice(this.at, start).replace(/[\0\s,]+/g, '')
      if (between !== '') this.note(values.length === 0 ? 'leading-bytes' : 'trailing-bytes')
      this.at = start
      if (values.length >= mostValues) {
        this.note('too-many-values')
        return values
      }
      if (values.length === 1) this.note('several-values')
      values.push(this.value(0))
    }
    if (values.length > 0 && this.text.slice(this.at).replace(/[\0\s,]+/g, '') !== '') this.note('trailing-bytes')
    return values
  }

  private nextOpening(): number {
    for (let i = this.at; i < this.text.length; i++) {
      const c = this.text[i]
      if (c === '{' || c === '[') return i
    }
    return -1
  }

  private value(depth: number): Json {
    const c = this.text[this.at]
    if (c === '{' || c === '[') {
      if (depth >= deepest) {
        this.note('too-deep')
        this.at = this.text.length
        return null
      }
      return c === '{' ? this.object(depth) : this.array(depth)
    }
    if (c === '"' || c === "'") return this.string(c)
    return this.word()
  }

  private object(depth: number): Json {
    const entries: [string, Json][] = []
    this.at++
    for (;;) {
      this.skipCommas(entries.length, '}')
      const c = this.text[this.at]
      if (c === undefined) {
        this.note('cut-short')
        break
      }
      if (c === '}') {
        this.at++
        break
      }
      if (c === ']') break // the array around it ends: this object was not closed
      const key = this.key()
      this.skipSpace()
      if (this.text[this.at] === ':') this.at++
      else this.note(this.at >= this.text.length ? 'cut-short' : 'missing-colon')
      this.skipSpace()
      const next = this.text[this.at]
      entries.push([key, next === undefined || next === ',' || next === '}' ? null : this.value(depth + 1)])
    }
    return Object.fromEntries(entries)
  }

  private array(depth: number): Json {
    const values: Json[] = []
    this.at++
    for (;;) {
      this.skipCommas(values.length, ']')
      const c = this.text[this.at]
      if (c === undefined) {
        this.note('cut-short')
        break
      }
      if (c === ']') {
        this.at++
        break
      }
      if (c === '}') break
      values.push(this.value(depth + 1))
    }
    return values
  }

  /** Steps to the next member; one comma belongs between two members, none before the first or the end. */
  private skipCommas(members: number, end: '}' | ']'): void {
    let commas = 0
    const from = this.at
    for (;;) {
      this.skipSpace()
      if (this.text[this.at] !== ',') break
      commas++
      this.at++
    }
    const c = this.text[this.at]
    const last = c === end || c === undefined
    if (commas > 1 || (commas === 1 && (members === 0 || last))) this.note('extra-comma', from)
    if (commas === 0 && members > 0 && !last) this.note('missing-comma', from)
  }

  private key(): string {
    const c = this.text[this.at]
    if (c === '"' || c === "'") return this.string(c)
    this.note('unquoted-key')
    const match = /[^\s:,{}[\]"]+/y
    match.lastIndex = this.at
    const found = match.exec(this.text)?.[0]
    if (found === undefined) {
      this.at++ // nothing that could be a key: step over it
      return ''
    }
    this.at += found.length
    return found
  }

  private string(quote: '"' | "'"): string {
    let out = ''
    this.at++
    for (;;) {
      const c = this.text[this.at]
      if (c === undefined) {
        this.note('cut-short')
        return out
      }
      this.at++
      if (c === quote) return out
      if (c === '\\') out += this.escape()
      else {
        if (c < ' ') this.note('control-character', this.at - 1)
        out += c
      }
    }
  }

  private escape(): string {
    const c = this.text[this.at] ?? ''
    this.at++
    const simple = escapes[c]
    if (simple !== undefined) return simple
    if (c === 'u') {
      const digits = this.text.slice(this.at, this.at + 4)
      if (/^[0-9a-f]{4}$/i.test(digits)) {
        this.at += 4
        return String.fromCharCode(Number.parseInt(digits, 16))
      }
    }
    this.note('bad-escape', this.at - 2)
    return c
  }

  /** A number, true, false, null, or what firmware writes in their place: nan, inf, -nan, 0x1f, 1.2.3, N/A. */
  private word(): Json {
    const match = /[^\s,:{}[\]"]+/y
    match.lastIndex = this.at
    const word = match.exec(this.text)?.[0]
    if (word === undefined) {
      this.note('bare-word')
      this.at++
      return null
    }
    const start = this.at
    this.at += word.length
    if (word === 'null') return null
    if (word === 'true' || word === 'false') return word === 'true'
    if (/^-?(?:0|[1-9]\d*)(?:\.\d+)?(?:e[+-]?\d+)?$/i.test(word)) return Number(word)
    if (/^[-+]?(?:nan|inf|infinity)$/i.test(word)) {
      this.note('bare-number', start)
      return null
    }
    if (/^[-+]?\d*\.?\d+\.?$/.test(word)) {
      this.note('bare-number', start)
      return Number(word)
    }
    this.note('bare-word', start)
    return word
  }

  private skipSpace(): void {
    while (this.at < this.text.length && /[\s\0]/.test(this.text[this.at] ?? '')) this.at++
  }
}

const escapes: Readonly<Record<string, string>> = {
  '"': '"',
  '\\': '\\',
  '/': '/',
  b: '\b',
  f: '\f',
  n: '\n',
  r: '\r',
  t: '\t',
}
