import { ByteReader } from './byte-reader.js'
import { type ModuleFacts, type ModuleProblem } from './module-facts.js'
import { CodeMeasure } from './measure-code.js'
import { primitivesOf } from './constants.js'

/** How many names of imports and exports are kept. */
const namesMost = 5000
const kinds = ['func', 'table', 'memory', 'global', 'tag']

/**
 * Reads a WebAssembly module: sections, imports, exports, memory, and every operator of its functions. Nothing is allocated by what a
 * module says of itself, so that a lie about a count costs nothing. Source: WebAssembly core specification 2.0, chapter 5.
 */
export function readModule(bytes: Uint8Array): ModuleFacts | ModuleProblem {
  const head = new ByteReader(bytes, 0, bytes.length)
  if (head.byte() !== 0 || head.byte() !== 0x61 || head.byte() !== 0x73 || head.byte() !== 0x6d) return 'no-module'
  const version = head.byte() + head.byte() * 256
  const layer = head.byte() + head.byte() * 256
  if (head.failed) return 'cut'
  if (layer === 1) return 'component'
  if (version !== 1) return 'other-version'
  return new ModuleReading(bytes).read(head)
}

class ModuleReading {
  readonly #imports: string[] = []
  readonly #exports: string[] = []
  readonly #code = new CodeMeasure()
  readonly #data: Uint8Array[] = []
  #memory: ModuleFacts['memory'] = null
  #functions = 0

  constructor(private readonly bytes: Uint8Array) {}

  read(head: ByteReader): ModuleFacts | ModuleProblem {
    let cut = false
    while (!head.done && !cut) {
      const id = head.byte()
      const size = head.unsigned()
      const from = head.at
      const end = Math.min(from + size, this.bytes.length)
      cut = head.failed || from + size > this.bytes.length
      this.#section(id, new ByteReader(this.bytes, from, end))
      head.at = end
    }
    // what was there before the cut is judged when it holds code
    if (cut && this.#code.operators === 0) return 'cut'
    const { operators, mixing, mixers, unread, scratchpad, words } = this.#code
    return {
      operators,
      mixing,
      functions: this.#functions,
      mixers: mixers.toSorted((a, b) => b.mixing - a.mixing),
      exports: this.#exports,
      imports: this.#imports,
      memory: this.#memory,
      primitives: primitivesOf(words, this.#data),
      scratchpad,
      unread: unread + (cut ? 1 : 0),
    }
  }

  #section(id: number, reader: ByteReader): void {
    switch (id) {
      case 2:
        return this.#readImports(reader)
      case 5:
        reader.unsigned()
        this.#memory = limits(reader)
        return
      case 7:
        return this.#readExports(reader)
      case 10:
        return this.#readCode(reader)
      case 11:
        this.#data.push(this.bytes.subarray(reader.at, reader.end))
    }
  }

  #readImports(reader: ByteReader): void {
    for (let left = reader.unsigned(); left > 0 && !reader.done; left--) {
      const name = `${reader.name(200)}.${reader.name(200)}`
      const kind = reader.byte()
      if (this.#imports.length < namesMost) this.#imports.push(`${name}:${kinds[kind] ?? kind}`)
      if (kind === 0) reader.unsigned()
      else if (kind === 1) {
        reader.number()
        limits(reader)
      } else if (kind === 2) this.#memory = limits(reader)
      else if (kind === 3) {
        reader.number()
        reader.byte()
      } else if (kind === 4) {
        reader.byte()
        reader.unsigned()
      } else return
    }
  }

  #readExports(reader: ByteReader): void {
    for (let left = reader.unsigned(); left > 0 && !reader.done; left--) {
      const name = reader.name(200)
      const kind = reader.byte()
      reader.unsigned()
      if (!reader.failed && this.#exports.length < namesMost) this.#exports.push(`${name}:${kinds[kind] ?? kind}`)
    }
  }

  #readCode(reader: ByteReader): void {
    for (let left = reader.unsigned(); left > 0 && !reader.done; left--) {
      const size = reader.unsigned()
      const end = Math.min(reader.at + size, reader.end)
      this.#functions++
      this.#code.body(new ByteReader(this.bytes, reader.at, end))
      reader.at = end
    }
  }
}

function limits(reader: ByteReader): ModuleFacts['memory'] {
  const flags = reader.byte()
  const minPages = reader.unsigned()
  const maxPages = flags & 1 ? reader.unsigned() : null
  return { minPages, maxPages, shared: (flags & 2) !== 0 }
}
