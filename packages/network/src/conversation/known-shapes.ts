import type { Act } from '../dialect/dialect.js'
import { ShapeReader, textHash } from '../framing/shape.js'

/** So many of a kind are proven by all their fields before further ones are only counted. */
const provenOften = 4
const shapesLimit = 64

interface Known {
  /** Null once messages of this shape turned out to do different things. */
  act: Act | null
  seen: number
  /** The text of the last one, where only an equal one says nothing new. */
  sameText: number | null
}

const reader = new ShapeReader()

/** Kinds of messages that one side of a proven conversation has sent often. */
export class KnownShapes {
  readonly #shapes = new Map<number, Known>()
  /** Where the message that {@link pass} knew ends. */
  end = 0

  /** What the message at `start` does, when it is whole and of a kind that needs no reading any more; else null. */
  pass(bytes: Uint8Array, start: number, limit: number): Act | null {
    if (this.#shapes.size === 0 || !reader.read(bytes, start, limit)) return null
    const known = this.#shapes.get(reader.hash)
    if (known === undefined || known.seen < provenOften) return null
    if (known.sameText !== null && known.sameText !== textHash(bytes, start, reader.end)) return null
    this.end = reader.end
    return known.act
  }

  /**
   * Takes note of a message that was read.
   *
   * @param repeatsOnly its values matter, so that only the very same text may be passed
   */
  learn(bytes: Uint8Array, start: number, end: number, act: Act, repeatsOnly: boolean): void {
    if (!reader.read(bytes, start, end)) return
    const sameText = repeatsOnly ? textHash(bytes, start, reader.end) : null
    const known = this.#shapes.get(reader.hash)
    if (known !== undefined) {
      known.seen++
      known.sameText = sameText
      if (known.act !== act) known.act = null
    } else if (this.#shapes.size < shapesLimit) this.#shapes.set(reader.hash, { act, seen: 1, sameText })
  }
}
