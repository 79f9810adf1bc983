/**
 * A small seeded generator (xoshiro128**, Blackman and Vigna 2018), so that everything the lab makes is the same
 * bytes for the same seed. Streams are named: `random.child('meter', 17)` does not depend on what was drawn before,
 * so adding one customer leaves all the others as they were.
 */
export class Random {
  #a: number
  #b: number
  #c: number
  #d: number
  readonly #seed: number

  constructor(seed: number) {
    this.#seed = seed >>> 0
    let state = this.#seed
    const next = (): number => {
      // SplitMix32 fills the state, so that neighbouring seeds give unlike streams.
      state = (state + 0x9e3779b9) | 0
      let z = state
      z = Math.imul(z ^ (z >>> 16), 0x21f0aaad)
      z = Math.imul(z ^ (z >>> 15), 0x735a2d97)
      return (z ^ (z >>> 15)) >>> 0
    }
    this.#a = next()
    this.#b = next()
    this.#c = next()
    this.#d = next() | 1
  }

  /** An independent stream under a name; the same name always gives the same stream. */
  child(...names: readonly (string | number)[]): Random {
    let hash = this.#seed ^ 0x811c9dc5
    for (const character of names.join('\u0000')) {
      hash = Math.imul(hash ^ (character.codePointAt(0) ?? 0), 0x01000193)
    }
    return new Random(hash)
  }

  /** 32 random bits. */
  bits(): number {
    const b = this.#b
    const result = Math.imul(rotate(Math.imul(b, 5), 7), 9) >>> 0
    const t = b << 9
    this.#c ^= this.#a
    this.#d ^= b
    this.#b ^= this.#c
    this.#a ^= this.#d
    this.#c ^= t
    this.#d = rotate(this.#d, 11)
    return result
  }

  /** Evenly in [0, 1). */
  next(): number {
    return this.bits() / 4294967296
  }

  between(low: number, high: number): number {
    return low + (high - low) * this.next()
  }

  /** A whole number in [low, high], both included. */
  whole(low: number, high: number): number {
    return low + Math.floor(this.next() * (high - low + 1))
  }

  chance(probability: number): boolean {
    return this.next() < probability
  }

  normal(): number {
    const radius = Math.sqrt(-2 * Math.log(1 - this.next()))
    return radius * Math.cos(2 * Math.PI * this.next())
  }

  /**
   * Nearly normal from a single draw (the sum of its four bytes): mean 0, deviation 1, never beyond 3.46.
   * For the noise of hot loops.
   */
  rough(): number {
    const bits = this.bits()
    return ((bits & 255) + ((bits >>> 8) & 255) + ((bits >>> 16) & 255) + (bits >>> 24) - 510) / 147.8
  }

  /** Log-normal around `median`; `spread` is the deviation of the logarithm. */
  logNormal(median: number, spread: number): number {
    return median * Math.exp(spread * this.normal())
  }

  /** The wait until the next event of a Poisson process. */
  exponential(mean: number): number {
    return -mean * Math.log(1 - this.next())
  }

  pick<T>(choices: readonly T[]): T {
    const choice = choices[Math.floor(this.next() * choices.length)]
    if (choice === undefined) throw new RangeError('Nothing to pick from')
    return choice
  }

  /** Picks by weight; the weights need not sum to one. */
  weighted<T>(choices: readonly (readonly [T, number])[]): T {
    let total = 0
    for (const [, weight] of choices) total += weight
    let left = this.next() * total
    for (const [choice, weight] of choices) {
      left -= weight
      if (left < 0) return choice
    }
    const last = choices.at(-1)
    if (last === undefined) throw new RangeError('Nothing to pick from')
    return last[0]
  }

  /** `count` bytes as lower-case hex. */
  hex(count: number): string {
    let text = ''
    for (let i = 0; i < count; i++) text += (this.bits() >>> 24).toString(16).padStart(2, '0')
    return text
  }
}

function rotate(x: number, k: number): number {
  return (x << k) | (x >>> (32 - k))
}
