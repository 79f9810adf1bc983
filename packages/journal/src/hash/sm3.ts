/**
 * SM3 by GB/T 32905-2016 《信息安全技术 SM3密码杂凑算法》, in plain TypeScript: not every build of Node.js offers it, and a verifier
 * must give the same answer everywhere. Clause numbers below are the standard's.
 */

/** 4.1: the initial value. */
const initial = [0x7380166f, 0x4914b2b9, 0x172442d7, 0xda8a0600, 0xa96f30bc, 0x163138aa, 0xe38dee4d, 0xb0fb0e4e]

/** 4.2: T_j rotated by j, as 5.3.3 uses it. */
const constants = Int32Array.from({ length: 64 }, (_, round) =>
  rotate(round < 16 ? 0x79cc4519 : 0x7a879d8a, round % 32),
)

function rotate(word: number, bits: number): number {
  return (word << bits) | (word >>> (32 - bits))
}

/** The expanded message of the block at hand; shared by all, since no hash pauses within a block. */
const words = new Int32Array(68)

/** The hash of bytes that come in pieces. */
export class Sm3 {
  readonly #state = Int32Array.from(initial)
  readonly #block = Buffer.alloc(64)
  #filled = 0
  #bytes = 0

  /** Begins anew, as a new one would. */
  reset(): this {
    this.#state.set(initial)
    this.#filled = 0
    this.#bytes = 0
    return this
  }

  update(bytes: Uint8Array): this {
    let from = 0
    this.#bytes += bytes.length
    if (this.#filled > 0) {
      const taken = Math.min(64 - this.#filled, bytes.length)
      this.#block.set(bytes.subarray(0, taken), this.#filled)
      this.#filled += taken
      from = taken
      if (this.#filled < 64) return this
      this.#compress(this.#block, 0)
      this.#filled = 0
    }
    for (; from + 64 <= bytes.length; from += 64) this.#compress(bytes, from)
    if (from < bytes.length) {
      this.#block.set(bytes.subarray(from))
      this.#filled = bytes.length - from
    }
    return this
  }

  /** Ends the message (5.2: a 1 bit, zeros, the length in bits) and gives its hash as 64 hexadecimal digits. */
  digest(): string {
    const block = this.#block
    block[this.#filled] = 0x80
    block.fill(0, this.#filled + 1)
    if (this.#filled >= 56) {
      this.#compress(block, 0)
      block.fill(0)
    }
    block.writeUInt32BE(Math.floor(this.#bytes / 0x20000000), 56)
    block.writeUInt32BE((this.#bytes << 3) >>> 0, 60)
    this.#compress(block, 0)
    this.#state.forEach((word, index) => block.writeInt32BE(word, index * 4))
    return block.toString('hex', 0, 32)
  }

  /** 5.3: message expansion and the compression function CF. A hot loop: local words, no allocation. */
  #compress(bytes: Uint8Array, from: number): void {
    const w = words
    for (let j = 0, at = from; j < 16; j++, at += 4)
      w[j] = (at4(bytes, at) << 24) | (at4(bytes, at + 1) << 16) | (at4(bytes, at + 2) << 8) | at4(bytes, at + 3)
    for (let j = 16; j < 68; j++) {
      const r3 = word(w, j - 3)
      const r13 = word(w, j - 13)
      const x = word(w, j - 16) ^ word(w, j - 9) ^ ((r3 << 15) | (r3 >>> 17))
      w[j] = x ^ ((x << 15) | (x >>> 17)) ^ ((x << 23) | (x >>> 9)) ^ ((r13 << 7) | (r13 >>> 25)) ^ word(w, j - 6)
    }
    const state = this.#state
    let a = word(state, 0)
    let b = word(state, 1)
    let c = word(state, 2)
    let d = word(state, 3)
    let e = word(state, 4)
    let f = word(state, 5)
    let g = word(state, 6)
    let h = word(state, 7)
    for (let j = 0; j < 64; j++) {
      const a12 = (a << 12) | (a >>> 20)
      const sum = (a12 + e + word(constants, j)) | 0
      const ss1 = (sum << 7) | (sum >>> 25)
      const ff = j < 16 ? a ^ b ^ c : (a & b) | (a & c) | (b & c)
      const gg = j < 16 ? e ^ f ^ g : (e & f) | (~e & g)
      const wj = word(w, j)
      const tt1 = (ff + d + (ss1 ^ a12) + (wj ^ word(w, j + 4))) | 0
      const tt2 = (gg + h + ss1 + wj) | 0
      d = c
      c = (b << 9) | (b >>> 23)
      b = a
      a = tt1
      h = g
      g = (f << 19) | (f >>> 13)
      f = e
      e = tt2 ^ ((tt2 << 9) | (tt2 >>> 23)) ^ ((tt2 << 17) | (tt2 >>> 15))
    }
    state[0] = word(state, 0) ^ a
    state[1] = word(state, 1) ^ b
    state[2] = word(state, 2) ^ c
    state[3] = word(state, 3) ^ d
    state[4] = word(state, 4) ^ e
    state[5] = word(state, 5) ^ f
    state[6] = word(state, 6) ^ g
    state[7] = word(state, 7) ^ h
  }
}

/** Reads inside the bounds always; the default is for the type alone. */
function word(words: Int32Array, index: number): number {
  return words[index] ?? 0
}

function at4(bytes: Uint8Array, index: number): number {
  return bytes[index] ?? 0
}

const whole = new Sm3()

/** The SM3 hash of bytes or of a text's UTF-8, as 64 hexadecimal digits. */
export function sm3(message: Uint8Array | string): string {
  return whole
    .reset()
    .update(typeof message === 'string' ? Buffer.from(message, 'utf8') : message)
    .digest()
}
