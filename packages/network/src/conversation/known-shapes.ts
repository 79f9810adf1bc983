import type { Act, ShareWork } from '../dialect/dialect.js'
import { ShapeReader, textHash, valueHash } from '../framing/shape.js'

/** So many of a kind are proven by all their fields before further ones are only counted. */
const provenOften = 4
const shapesLimit = 64

interface Known {
  /** Null once messages of this shape turned out to do different things. */
  act: Act | null
  seen: number
  /** Where its values matter: what must be the same, so that it says nothing new. */
  same: { readonly ordinal: number; readonly hash: number } | null
}

/** Stands for the whole text instead of one value. */
const whole = -1
/** Values among which the one that says the work is looked for. */
const valuesLimit = 16

const reader = new ShapeReader()

/** Kinds of messages that one side of a proven conversation has sent often. */
export class KnownShapes {
  // most conversations never know any
  #shapes: Map<number, Known> | null = null
  /** Where the message that {@link pass} knew ends. */
  end = 0

  /** What the message at `start` does, when it is whole and of a kind that needs no reading any more; else null. */
  pass(bytes: Uint8Array, start: number, limit: number): Act | null {
    if (this.#shapes === null || !reader.read(bytes, start, limit)) return null
    const known = this.#shapes.get(reader.hash)
    if (known === undefined || known.seen < provenOften) return null
    if (known.same !== null && known.same.hash !== hashOf(bytes, start, reader.end, known.same.ordinal)) return null
    this.end = reader.end
    return known.act
  }

  /** Takes note of a message that was read. `work`: what it said of it, which must be the same for the next to be passed. */
  learn(bytes: Uint8Array, start: number, end: number, act: Act, work: ShareWork | undefined): void {
    if (!reader.read(bytes, start, end)) return
    const same = work === undefined ? null : sayingWork(bytes, start, reader.end, work)
    this.#shapes ??= new Map()
    const known = this.#shapes.get(reader.hash)
    if (known !== undefined) {
      known.seen++
      known.same = same
      if (known.act !== act) known.act = null
    } else if (this.#shapes.size < shapesLimit) this.#shapes.set(reader.hash, { act, seen: 1, same })
  }
}

function sayingWork(bytes: Uint8Array, start: number, end: number, { spelled }: ShareWork): Known['same'] {
  const text = spelled === undefined ? null : Buffer.from(spelled)
  const hash = text === null ? null : textHash(text, 0, text.length)
  for (let ordinal = 0; hash !== null && ordinal < valuesLimit; ordinal++)
    if (valueHash(bytes, start, end, ordinal) === hash) return { ordinal, hash }
  return { ordinal: whole, hash: textHash(bytes, start, end) }
}

function hashOf(bytes: Uint8Array, start: number, end: number, ordinal: number): number {
  return ordinal === whole ? textHash(bytes, start, end) : valueHash(bytes, start, end, ordinal)
}
