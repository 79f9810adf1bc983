import type { Act, ShareWork } from '../dialect/dialect.js'
import { blanks } from '../framing/json-objects.js'
import { ShapeReader, textHash, valuePlace } from '../framing/shape.js'
import { Template } from '../framing/template.js'

/** So many of a kind are proven by all their fields before further ones are only counted. */
const provenOften = 2
const shapesLimit = 64
const templatesLimit = 8
const longestTemplate = 4096

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

  #templates: Template<Act>[] = []
  #replaced = 0
  #lastSpan = 0

  /** What the message at `start` does, when it is whole and of a kind that needs no reading any more; else null. */
  pass(bytes: Uint8Array, start: number, limit: number, isSegment: boolean): Act | null {
    if (this.#shapes === null || !reader.read(bytes, start, limit)) return null
    const known = this.#shapes.get(reader.hash)
    if (known === undefined || known.seen < provenOften || known.act === null) return null
    const { same } = known
    if (same !== null && same.hash !== hashOf(bytes, start, reader.end, same.ordinal)) return null
    this.end = reader.end
    const span = limit - start
    if (span !== this.#lastSpan || span > longestTemplate) this.#lastSpan = span
    else if (isSegment && same?.ordinal !== whole && isBlank(bytes, this.end, limit))
      this.#remember(known.act, bytes, start, span, same?.ordinal ?? null)
    return known.act
  }

  get knowsSegments(): boolean {
    return this.#templates.length > 0
  }

  /** Hot: what a segment does that is one message as one that was passed before; else null. */
  passSegment(bytes: Uint8Array, start: number, span: number): Act | null {
    const templates = this.#templates
    for (let i = 0; i < templates.length; i++) {
      const template = templates[i]
      if (template?.span === span && template.fits(viewOf(bytes), start)) return template.act
    }
    return null
  }

  /** Messages of one length come again and again. */
  #remember(act: Act, bytes: Uint8Array, start: number, span: number, ordinal: number | null): void {
    const length = this.end - start
    const place = ordinal === null ? null : valuePlace(bytes, start, this.end, ordinal)
    const keep = place === null ? null : { from: place.from - start, to: place.to - start }
    const template = new Template(act, bytes, start, span, length, keep)
    if (this.#templates.length < templatesLimit) this.#templates.push(template)
    else this.#templates[this.#replaced++ % templatesLimit] = template
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
      // what had to be the same is something else now
      this.#templates = []
    } else if (this.#shapes.size < shapesLimit) this.#shapes.set(reader.hash, { act, seen: 1, same })
  }
}

function sayingWork(bytes: Uint8Array, start: number, end: number, { spelled }: ShareWork): Known['same'] {
  const text = spelled === undefined ? null : Buffer.from(spelled)
  const hash = text === null ? null : textHash(text, 0, text.length)
  for (let ordinal = 0; hash !== null && ordinal < valuesLimit; ordinal++)
    if (hashOf(bytes, start, end, ordinal) === hash) return { ordinal, hash }
  return { ordinal: whole, hash: textHash(bytes, start, end) }
}

function hashOf(bytes: Uint8Array, start: number, end: number, ordinal: number): number {
  const place = ordinal === whole ? { from: start, to: end } : valuePlace(bytes, start, end, ordinal)
  return place === null ? 0 : textHash(bytes, place.from, place.to)
}

/** White space between messages, as the framing takes it. */
function isBlank(bytes: Uint8Array, start: number, end: number): boolean {
  for (let at = start; at < end; at++) if (!blanks.has(bytes[at] ?? -1)) return false
  return true
}

let viewed: Uint8Array = new Uint8Array(0)
let view: DataView = new DataView(viewed.buffer)

/** Packets lie in one buffer for long. */
function viewOf(bytes: Uint8Array): DataView {
  if (bytes !== viewed) {
    viewed = bytes
    view = new DataView(bytes.buffer, bytes.byteOffset, bytes.length)
  }
  return view
}
