import type { ByteReader } from './byte-reader.js'
import { scratchpadMasks } from './primitives.js'
import { isPrimitiveWord } from './constants.js'
import { type FunctionFacts, isMixer } from './module-facts.js'
import { moreImmediates, opcode, plainImmediates, vectorImmediates } from './opcode.js'

const masks = new Set(scratchpadMasks)
const isMixing = new Uint8Array(256)
for (const op of [
  opcode.i32Xor,
  opcode.i32Shl,
  opcode.i32ShrS,
  opcode.i32ShrU,
  opcode.i32Rotl,
  opcode.i32Rotr,
  opcode.i64Xor,
  opcode.i64Shl,
  opcode.i64ShrS,
  opcode.i64ShrU,
  opcode.i64Rotl,
  opcode.i64Rotr,
])
  isMixing[op] = 1

/** How many functions that mix are kept. */
const mixersMost = 500

/** Counts the operators of function bodies, one body after the other. */
export class CodeMeasure {
  operators = 0
  mixing = 0
  unread = 0
  scratchpad = false
  readonly mixers: FunctionFacts[] = []
  /** Words of {@link isPrimitiveWord} that stand in the code. */
  readonly words = new Set<number>()
  readonly #pair = { low: 0, high: 0 }

  body(reader: ByteReader): void {
    for (let left = reader.unsigned(); left > 0 && !reader.done; left--) {
      reader.unsigned()
      reader.number()
    }
    let operators = 0
    let mixing = 0
    let xors = 0
    let loops = 0
    // hot loop: one step an operator, nothing allocated
    while (!reader.done) {
      const op = reader.byte()
      operators++
      if (isMixing[op] === 1) {
        mixing++
        if (op === opcode.i32Xor || op === opcode.i64Xor) xors++
        continue
      }
      if (op === opcode.loop) loops++
      this.#immediates(op, reader)
    }
    if (reader.failed) this.unread++
    this.operators += operators
    this.mixing += mixing
    const facts = { operators, mixing, xors, loops }
    if (isMixer(facts) && this.mixers.length < mixersMost) this.mixers.push(facts)
  }

  #immediates(op: number, reader: ByteReader): void {
    const plain = plainImmediates(op)
    if (plain !== null) {
      for (let i = 0; i < plain; i++) reader.number()
      return
    }
    switch (op) {
      case opcode.i32Const:
        return this.#word(reader.word())
      case opcode.i64Const:
        reader.pair(this.#pair)
        this.#word(this.#pair.low)
        this.#word(this.#pair.high)
        return
      case opcode.f32Const:
        return reader.skip(4)
      case opcode.f64Const:
        return reader.skip(8)
      case opcode.block:
      case opcode.loop:
      case opcode.if:
      case opcode.tryBlock:
        return reader.number()
      case opcode.brTable:
        for (let left = reader.unsigned() + 1; left > 0 && !reader.done; left--) reader.number()
        return
      case opcode.selectTyped:
        for (let left = reader.unsigned(); left > 0 && !reader.done; left--) reader.number()
        return
      case opcode.more: {
        const count = moreImmediates(reader.unsigned())
        if (count === null) reader.fail()
        for (let i = 0; i < (count ?? 0); i++) reader.number()
        return
      }
      case opcode.vector: {
        const { numbers, bytes } = vectorImmediates(reader.unsigned())
        for (let i = 0; i < numbers; i++) reader.number()
        return reader.skip(bytes)
      }
      case opcode.atomic:
        if (reader.unsigned() === 3) reader.byte()
        else {
          reader.number()
          reader.number()
        }
        return
      default:
        // the rest of this body cannot be told from immediates
        reader.fail()
    }
  }

  #word(word: number): void {
    if (masks.has(word)) this.scratchpad = true
    if (isPrimitiveWord(word)) this.words.add(word)
  }
}
