import { unescapeC } from './escapes.js'
import type { Redirect } from './simple-command.js'

/** What stands between two of `; & && || |` and line ends. */
export interface Segment {
  readonly words: readonly string[]
  readonly redirects: readonly Redirect[]
  readonly pipeline: number
  /** Texts of `$(…)` and of back quotes in it. */
  readonly inner: readonly string[]
  /** What `<<<` or a here-document hands over. */
  readonly input: string | null
}

/** Bounds that no command of people reaches. */
const mostSegments = 4_000
const mostWords = 40_000

/**
 * Cuts a text as a POSIX shell does (POSIX.1-2017, XCU 2.2 and 2.3), or as `cmd` does when `windows`: there a backslash is a part of
 * the word and `^` escapes. Variables that the text itself assigns are put in. What is not closed ends with the text.
 */
export function splitCommands(text: string, windows = false): Segment[] {
  return new Splitter(text, windows).all()
}

const separators = ' \t\r\n;&|<>()'

class Splitter {
  readonly #segments: Segment[] = []
  readonly #known = new Map<string, string>()
  #words: string[] = []
  #redirects: Redirect[] = []
  #inner: string[] = []
  #input: string | null = null
  #pipeline = 0
  #at = 0
  #left = mostWords

  constructor(
    private readonly text: string,
    private readonly windows: boolean,
  ) {}

  all(): Segment[] {
    const { text } = this
    while (this.#at < text.length && this.#segments.length < mostSegments && this.#left > 0) {
      const char = text.charAt(this.#at)
      if (char === ' ' || char === '\t' || char === '\r') this.#at++
      else if (char === '\n' || char === ';') this.#end(1)
      else if (char === '&') {
        if (text.startsWith('&>', this.#at)) this.#redirect('&>')
        else this.#end(text.charAt(this.#at + 1) === '&' ? 2 : 1)
      } else if (char === '|') {
        if (text.charAt(this.#at + 1) === '|') this.#end(2)
        else this.#pipe(text.charAt(this.#at + 1) === '&' ? 2 : 1)
      } else if (char === '(' || char === ')') this.#end(1)
      else if (char === '>' || char === '<') this.#redirect(char)
      else if (char === '#' && this.#words.length === 0 && !this.windows) this.#skipLine()
      else this.#word()
    }
    this.#end(0)
    return this.#segments
  }

  #skipLine(): void {
    const end = this.text.indexOf('\n', this.#at)
    this.#at = end < 0 ? this.text.length : end
  }

  #end(width: number): void {
    this.#close()
    this.#pipeline++
    this.#at += width
  }

  #pipe(width: number): void {
    this.#close()
    this.#at += width
  }

  #close(): void {
    if (this.#words.length > 0 || this.#inner.length > 0 || this.#redirects.length > 0) {
      const words = this.#assign(this.#words)
      this.#segments.push({
        words,
        redirects: this.#redirects,
        pipeline: this.#pipeline,
        inner: this.#inner,
        input: this.#input,
      })
    }
    this.#words = []
    this.#redirects = []
    this.#inner = []
    this.#input = null
  }

  /** Takes assignments off the front; where nothing follows they hold for what comes after. */
  #assign(words: string[]): string[] {
    let first = words[0] === 'export' || words[0] === 'set' ? 1 : 0
    const start = first
    for (; first < words.length; first++) {
      const match = /^([A-Za-z_]\w*)=([^]*)$/.exec(words[first] ?? '')
      if (match === null) break
      this.#known.set(match[1] ?? '', match[2] ?? '')
    }
    return first === start ? words : words.slice(first)
  }

  #redirect(op: string): void {
    let end = this.#at + op.length
    while ('<>|&'.includes(this.text.charAt(end)) && end < this.#at + 3 && end < this.text.length) end++
    const full = this.text.slice(this.#at, end)
    this.#at = end
    // the number of a descriptor before it is no word
    if (/^\d$/.test(this.#words.at(-1) ?? '') && /\d/.test(this.text.charAt(end - full.length - 1))) this.#words.pop()
    while (' \t'.includes(this.text.charAt(this.#at)) && this.#at < this.text.length) this.#at++
    if (full === '<<') return this.#hereDocument()
    const before = this.#words.length
    this.#word()
    const target = this.#words.length > before ? this.#words.splice(before).join(' ') : ''
    if (full === '<<<') this.#input = target
    else if (!full.endsWith('&') || !/^[\d-]$/.test(target)) this.#redirects.push({ op: full.replace('&', ''), target })
  }

  #hereDocument(): void {
    const match = /^-?\s*(['"]?)([\w.-]+)\1/.exec(this.text.slice(this.#at, this.#at + 100))
    if (match === null) return
    const tag = match[2] ?? ''
    const start = this.text.indexOf('\n', this.#at)
    if (start < 0) {
      this.#at += match[0].length
      return
    }
    const end = this.text.indexOf(`\n${tag}`, start)
    this.#input = this.text.slice(start + 1, end < 0 ? undefined : end)
    // what stands on the line after the mark is part of the command
    const rest = this.text.slice(this.#at + match[0].length, start)
    const after = end < 0 ? '' : this.text.slice(end + 1 + tag.length)
    const tail = splitCommands(rest.length > 0 ? `: ${rest}` : '')
    for (const { redirects } of tail) this.#redirects.push(...redirects)
    this.#close()
    for (const segment of tail.slice(1)) this.#segments.push({ ...segment, pipeline: this.#pipeline })
    this.#pipeline++
    for (const segment of splitCommands(after, this.windows))
      this.#segments.push({ ...segment, pipeline: segment.pipeline + this.#pipeline })
    this.#at = this.text.length
  }

  #word(): void {
    const { text, windows } = this
    let word = ''
    let run = this.#at
    let quoted = false
    let any = false
    const flush = (to: number) => {
      if (to > run) word += text.slice(run, to)
    }
    while (this.#at < text.length) {
      const char = text.charAt(this.#at)
      if (char === '\\' && !windows) {
        flush(this.#at)
        const next = text.charAt(this.#at + 1)
        word += next === '\n' ? '' : next
        this.#at += 2
        run = this.#at
        any = true
      } else if (char === '^' && windows) {
        flush(this.#at)
        this.#at++
        run = this.#at
      } else if (char === "'" && !(windows && !this.#isPowerShell())) {
        flush(this.#at)
        const close = text.indexOf("'", this.#at + 1)
        const end = close < 0 ? text.length : close
        const ansi = word.endsWith('$') && !windows
        const raw = text.slice(this.#at + 1, end)
        word = ansi ? word.slice(0, -1) + unescapeC(raw) : word + raw
        this.#at = end + 1
        run = this.#at
        quoted = true
      } else if (char === '"') {
        flush(this.#at)
        word += this.#doubleQuoted()
        run = this.#at
        quoted = true
      } else if (char === '$' && !windows) {
        flush(this.#at)
        const value = this.#dollar()
        run = this.#at
        if (
          !quoted &&
          word === '' &&
          /\s/.test(value) &&
          (this.#at >= text.length || separators.includes(text.charAt(this.#at)))
        ) {
          for (const part of value.split(/\s+/)) if (part !== '') this.#push(part)
          return
        }
        word += value
      } else if (char === '`' && !windows) {
        flush(this.#at)
        const close = text.indexOf('`', this.#at + 1)
        const end = close < 0 ? text.length : close
        this.#inner.push(text.slice(this.#at + 1, end))
        this.#at = end + 1
        run = this.#at
      } else if (separators.includes(char)) break
      else this.#at++
    }
    flush(Math.min(this.#at, text.length))
    if (word !== '' || quoted || any) this.#push(word)
  }

  #isPowerShell(): boolean {
    return /^(?:powershell|pwsh)/.test(this.#words[0]?.toLowerCase().replace(/^.*[\\/]/, '') ?? '')
  }

  #push(word: string): void {
    this.#left--
    this.#words.push(word)
  }

  #doubleQuoted(): string {
    const { text, windows } = this
    let word = ''
    let run = ++this.#at
    while (this.#at < text.length) {
      const char = text.charAt(this.#at)
      if (char === '"') break
      if (
        char === '\\' &&
        (windows ? text.charAt(this.#at + 1) === '"' : '"\\$`\n'.includes(text.charAt(this.#at + 1)))
      ) {
        word += text.slice(run, this.#at) + text.charAt(this.#at + 1)
        this.#at += 2
        run = this.#at
      } else if (char === '$' && !windows) {
        word += text.slice(run, this.#at)
        word += this.#dollar()
        run = this.#at
      } else if (char === '`' && !windows) {
        word += text.slice(run, this.#at)
        const close = text.indexOf('`', this.#at + 1)
        const end = close < 0 ? text.length : close
        this.#inner.push(text.slice(this.#at + 1, end))
        this.#at = end + 1
        run = this.#at
      } else this.#at++
    }
    word += text.slice(run, Math.min(this.#at, text.length))
    this.#at++
    return word
  }

  /** What `$…` stands for; as it is written where that is not known. */
  #dollar(): string {
    const { text } = this
    if (text.charAt(this.#at + 1) === '(') {
      const end = closing(text, this.#at + 1)
      if (text.charAt(this.#at + 2) !== '(') this.#inner.push(text.slice(this.#at + 2, end))
      this.#at = end + 1
      return ''
    }
    const match = /^\$(?:\{([A-Za-z_]\w*)[^}]{0,200}\}|([A-Za-z_]\w*))/.exec(text.slice(this.#at, this.#at + 300))
    if (match === null) {
      this.#at++
      return '$'
    }
    this.#at += match[0].length
    // put in once: what it holds is not looked through again, so it cannot grow
    return this.#known.get(match[1] ?? match[2] ?? '')?.slice(0, 65_536) ?? match[0]
  }
}

/** The place of the bracket that closes the one at `open`; the end of the text where none does. */
function closing(text: string, open: number): number {
  let depth = 0
  for (let i = open; i < text.length; i++) {
    const char = text.charAt(i)
    if (char === '\\') i++
    else if (char === "'") {
      const close = text.indexOf("'", i + 1)
      if (close < 0) return text.length
      i = close
    } else if (char === '(') depth++
    else if (char === ')' && --depth === 0) return i
  }
  return text.length
}
