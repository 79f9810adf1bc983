import { base64Text, deflatedText, encodedCommandText, escapedText, hexText, layerBytesMax } from './decode.js'
import { interpreters, shells, wrappers, wrapperValues } from './programs.js'
import { programName, type SimpleCommand } from './simple-command.js'
import { type Segment, splitCommands } from './split.js'

/** How a text was wrapped into another. */
export type LayerKind = 'shell' | 'substitution' | 'base64' | 'hex' | 'escapes' | 'encoded-command' | 'compressed'

export interface Layer {
  readonly kind: LayerKind
  readonly text: string
}

/** Everything that a text would run, all layers unpacked. */
export interface Script {
  readonly text: string
  readonly commands: readonly SimpleCommand[]
  /** Layers that were unpacked, outermost first. */
  readonly layers: readonly Layer[]
  /** Whether more lay inside than was unpacked. */
  readonly cut: boolean
}

/** Layers within layers; attackers use two or three. */
const deepest = 6
const mostLayers = 64
const mostCommands = 4_000

/**
 * Reads what a text makes a shell do: commands of chains, of `sh -c`, of `$(…)`, of base64, hexadecimal, gzip and `-EncodedCommand`
 * within each other, within bounds of depth, number and bytes.
 *
 * @example readScript('echo bHMgLWw=|base64 -d|sh').commands.at(-1)?.argv // ['ls', '-l']
 */
export function readScript(text: string, windows = looksWindows(text)): Script {
  const reader = new ScriptReader()
  reader.read(text, windows, 0)
  return { text, commands: reader.commands, layers: reader.layers, cut: reader.cut }
}

/** A program and its arguments as the kernel has them: nothing is split by a shell any more. */
export function readArguments(argv: readonly string[], windows = false): Script {
  const reader = new ScriptReader()
  reader.take([{ words: argv, redirects: [], pipeline: 0, inner: [], input: null }], windows, 0)
  return { text: argv.join(' '), commands: reader.commands, layers: reader.layers, cut: reader.cut }
}

const windowsShape =
  /(?:^|["'\s=])[a-z]:\\|\.exe\b|%[a-z]+%|^\s*(?:powershell|pwsh|cmd|reg|schtasks|wmic|net1?|sc|netsh)\s|\$env:/i
const cmdlet = /(?:^|[\s;|({])[A-Z][a-z]+-[A-Z][A-Za-z]+\s/

export function looksWindows(text: string): boolean {
  return windowsShape.test(text) || cmdlet.test(text)
}

class ScriptReader {
  readonly commands: SimpleCommand[] = []
  readonly layers: Layer[] = []
  cut = false
  #pipelines = 0
  #bytesLeft = 2 * layerBytesMax

  read(text: string, windows: boolean, depth: number): void {
    if (depth > deepest || this.commands.length >= mostCommands || text.length > this.#bytesLeft) {
      this.cut = true
      return
    }
    this.#bytesLeft -= text.length
    this.take(splitCommands(text, windows), windows, depth)
  }

  take(segments: readonly Segment[], windows: boolean, depth: number): void {
    const offset = this.#pipelines
    this.#pipelines += (segments.at(-1)?.pipeline ?? 0) + 1
    for (const [i, segment] of segments.entries()) {
      const { words, wrappers: taken } = unwrapped(segment.words)
      const name = programName(words[0] ?? '')
      if (words.length > 0 || segment.redirects.length > 0)
        this.commands.push({
          argv: words,
          name,
          pipeline: offset + segment.pipeline,
          redirects: segment.redirects,
          wrappers: taken,
          depth,
        })
      for (const inner of segment.inner) this.#layer('substitution', inner, windows, depth)
      this.#within(words, name, windows, depth)
      if (segment.input !== null) this.#input(segment.input, name, words, windows, depth)
      const before = segments[i - 1]
      if (before?.pipeline === segment.pipeline) this.#piped(before, words, name, depth)
    }
  }

  #layer(kind: LayerKind, text: string | null, windows: boolean, depth: number): void {
    if (text === null || text.trim() === '') return
    if (this.layers.length >= mostLayers) {
      this.cut = true
      return
    }
    this.layers.push({ kind, text })
    this.read(text, windows, depth + 1)
  }

  /** Scripts in the arguments: `sh -c …`, `powershell -enc …`, code of an interpreter. */
  #within(words: readonly string[], name: string, windows: boolean, depth: number): void {
    if (shells.has(name) || name === 'su' || name === 'eval' || name === 'cmd') {
      const at = name === 'eval' ? 0 : words.findIndex((word, i) => i > 0 && /^(?:-[a-z]*c|\/[cCkK])$/.test(word))
      // words that lost their quotes belong to the script all the same
      if (at >= 0 && words.length > at + 1)
        this.#layer('shell', words.slice(at + 1).join(' '), windows || name === 'cmd', depth)
    } else if (name === 'powershell' || name === 'pwsh') this.#powerShell(words, depth)
    if (interpreters.has(name) || name === 'powershell' || name === 'pwsh' || shells.has(name))
      for (const word of words.slice(1)) if (word.length > 24) this.#codedWords(word, depth)
  }

  #powerShell(words: readonly string[], depth: number): void {
    for (const [i, word] of words.entries()) {
      const next = words[i + 1]
      if (next === undefined) continue
      // any beginning of -EncodedCommand is taken for it (about_PowerShell_exe)
      if (/^[-/]e(?:n(?:c(?:o(?:d(?:e(?:d(?:c\w*)?)?)?)?)?)?)?$|^[-/]ec$/i.test(word))
        this.#layer('encoded-command', encodedCommandText(next), true, depth)
      else if (/^[-/]c(?:o(?:m(?:m(?:a(?:n(?:d)?)?)?)?)?)?$/i.test(word))
        this.#layer('shell', words.slice(i + 1).join(' '), true, depth)
    }
  }

  /** Texts that code decodes itself. */
  #codedWords(code: string, depth: number): void {
    if (!/b64decode|base64|fromhex|unhexlify|pack\(|a2b_/i.test(code)) return
    const packed = /Deflate|zlib|inflate/i.test(code)
    for (const [, word = ''] of code.matchAll(/['"]([A-Za-z0-9+/_-]{16,}={0,2})['"]/g)) {
      this.#layer('base64', base64Text(word), false, depth)
      if (packed) this.#layer('compressed', deflatedText(word), false, depth)
    }
  }

  /** A text that is handed over by `<<<` or a here-document. */
  #input(text: string, name: string, words: readonly string[], windows: boolean, depth: number): void {
    if (shells.has(name)) this.#layer('shell', text, windows, depth)
    else this.#decoded(text, name, words, depth)
  }

  /** `echo WORD | base64 -d`, `printf '\x..' | sh`. */
  #piped(before: Segment, words: readonly string[], name: string, depth: number): void {
    const source = unwrapped(before.words).words
    const from = programName(source[0] ?? '')
    if (from !== 'echo' && from !== 'printf') return
    const said = source
      .slice(1)
      .filter((word, i) => !(i < 2 && /^-[neE]+$/.test(word)))
      .join(' ')
    if (shells.has(name)) this.#layer('shell', escapedText(said) ?? said, false, depth)
    else this.#decoded(said, name, words, depth)
  }

  #decoded(text: string, name: string, words: readonly string[], depth: number): void {
    const options = words.slice(1).join(' ')
    if (name === 'base64' || name === 'gbase64' || (name === 'openssl' && /base64|-a\b/.test(options))) {
      if (/(?:^|\s)(?:-d|-D|--decode|-di|-id|--d\w*)(?:\s|$)/.test(options))
        this.#layer('base64', base64Text(text), false, depth)
    } else if (name === 'xxd' && /-r/.test(options)) this.#layer('hex', hexText(text), false, depth)
    else if (interpreters.has(name)) this.#layer('base64', base64Text(text), false, depth)
  }
}

/** The words without what only starts, renices or confines the program behind it. */
export function unwrapped(words: readonly string[]): { words: readonly string[]; wrappers: readonly string[] } {
  let start = 0
  const taken: string[] = []
  for (let round = 0; round < 8; round++) {
    const word = words[start]
    if (word === undefined) break
    const name = programName(word)
    const own = wrappers.get(name)
    if (own === undefined) break
    // `busybox` alone, `env` that prints, `screen -ls`: nothing stands behind
    let at = start + 1
    for (let left = own; at < words.length; at++) {
      const next = words[at] ?? ''
      if (/^[A-Za-z_]\w*=/.test(next)) continue
      if (next.startsWith('-') && next !== '-') {
        if (wrapperValues.has(next)) at++
        continue
      }
      if (left === 0) break
      left--
    }
    if (at >= words.length) break
    taken.push(name)
    start = at
  }
  return { words: start === 0 ? words : words.slice(start), wrappers: taken }
}
