import { createHash } from 'node:crypto'
import type { Datagram } from './report.js'

/** A press sends its report three to five times within seconds. */
const repeatMs = 15_000

/** Remembers datagrams for a while, so that the repeats of one press count once. */
export class Repeats {
  readonly #seen = new Map<string, number>()

  /** Whether the same bytes came from the same sender just before. */
  isRepeat(datagram: Datagram, timeMs: number): boolean {
    // the clock that some makers put into the text moves on between repeats
    const text = datagram.payload.toString('latin1').replace(/\d{4}-\d\d-\d\d[ T]\d\d:\d\d:\d\d/g, '')
    // a hash, since ten thousand datagrams of the greatest length would not fit
    const key = createHash('sha256').update(`${datagram.source} ${datagram.port} ${text}`).digest('base64')
    const before = this.#seen.get(key)
    if (this.#seen.size > 10_000) this.#seen.clear()
    this.#seen.set(key, timeMs)
    return before !== undefined && timeMs - before >= 0 && timeMs - before < repeatMs
  }
}
