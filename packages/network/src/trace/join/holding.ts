import type { Span, TracePlace } from '../observation.js'

/** The time that a row asks about. */
export interface Window {
  readonly fromMs: number
  readonly toMs: number
}

/** Who held something during a window. */
export interface Held<T> {
  readonly detail: T
  readonly place: TracePlace
  /** By the clocks as they are written; false: only within the tolerance. */
  readonly exact: boolean
  /** Neither a time nor an end stands in the record: it holds only as far as such things seldom change. */
  readonly undated: boolean
}

interface Entry<T> {
  readonly detail: T
  place: TracePlace
  /** Latest beginning up to the window. */
  begunMs: number | null
  /** Earliest beginning after the window. */
  begunAfterMs: number | null
  /** Latest end before the window. */
  endedBeforeMs: number | null
  /** Earliest end in or after the window. */
  endedMs: number | null
  overlap: 'exact' | 'tolerated' | null
  /** Sightings: the latest up to the window, the earliest after it. */
  seenMs: number | null
  seenAfterMs: number | null
  undated: boolean
}

export interface HoldingOptions<T> {
  readonly toleranceMs: number
  /**
   * Things that only one can hold at a time: who comes later under the first text has taken over from all that name it.
   */
  readonly exclusive: (detail: T) => readonly string[]
  /** How long something whose end is not logged may have gone on. */
  readonly longestMs: number
  /** How many different holders are kept. */
  readonly most: number
  /** Beginnings and ends come joined already: what lies outside the window is nobody's other half. */
  readonly paired: boolean
}

/** What all rows may still keep. */
export interface Room {
  left: number
}

/** How far from a sighting its holder is still believed to be the same. */
const sightingMs = 24 * 3_600_000

/** Gathers, whatever order the records come in, who held something during one window. */
export class Holding<T> {
  /** Entries for which there was no room. */
  overflow = 0
  /** Milliseconds to the nearest time at which anybody held it; null when nobody ever did. */
  nearestMs: number | null = null
  readonly #entries = new Map<string, Entry<T>>()

  constructor(
    readonly window: Window,
    private readonly options: HoldingOptions<T>,
    private readonly room: Room,
  ) {}

  /** Whether there is no room for anybody new. */
  get full(): boolean {
    return this.#entries.size >= this.options.most || this.room.left <= 0
  }

  take(key: string, detail: T, span: Span, place: TracePlace): void {
    if (span.phase !== 'seen') this.#near(this.#apart(span))
    if (this.options.paired && this.#isOutside(span) && !this.#entries.has(key)) return
    const entry = this.#entry(key, detail, place)
    if (entry === null) return
    switch (span.phase) {
      case 'whole': {
        const apart = this.#apart(span)
        if (apart <= this.options.toleranceMs && entry.overlap !== 'exact') {
          entry.overlap = apart <= 0 ? 'exact' : 'tolerated'
          entry.place = place
        }
        // what was also seen to begin ends here
        this.#ended(entry, span.toMs)
        if (span.fromMs > this.#latestMs) entry.begunAfterMs = Math.min(entry.begunAfterMs ?? Infinity, span.fromMs)
        break
      }
      case 'begin':
        if (span.fromMs > this.#latestMs) entry.begunAfterMs = Math.min(entry.begunAfterMs ?? Infinity, span.fromMs)
        else if (entry.begunMs === null || span.fromMs > entry.begunMs) {
          entry.begunMs = span.fromMs
          entry.place = place
        }
        break
      case 'end':
        this.#ended(entry, span.toMs)
        break
      case 'seen':
        this.#seen(entry, span.atMs, place)
    }
    this.#tidy(key, entry)
  }

  /** Everybody who held it; those who were only seen about that time, or at no stated time, count where nobody else does. */
  holders(): Held<T>[] {
    const entries = [...this.#entries.values()]
    const latest = new Map<string, number>()
    for (const entry of entries) {
      const begun = Math.max(entry.begunMs ?? -Infinity, entry.seenMs ?? -Infinity)
      if (begun > this.window.fromMs - this.options.toleranceMs) continue
      const [group] = this.options.exclusive(entry.detail)
      if (group !== undefined) latest.set(group, Math.max(latest.get(group) ?? -Infinity, begun))
    }
    const dated = entries.flatMap((entry) => this.#dated(entry, latest) ?? [])
    if (dated.length > 0) return dated
    const sighted = entries.flatMap((entry) => this.#sighted(entry, latest) ?? [])
    if (sighted.length > 0) return sighted
    return entries
      .filter((entry) => entry.undated)
      .map(({ detail, place }) => ({ detail, place, exact: true, undated: true }))
  }

  #dated(entry: Entry<T>, latest: ReadonlyMap<string, number>): Held<T> | null {
    const { begunMs, endedMs, endedBeforeMs, begunAfterMs, overlap, detail, place } = entry
    const { fromMs, toMs } = this.window
    const held = (exact: boolean): Held<T> => ({ detail, place, exact, undated: false })
    if (overlap === 'exact') return held(true)
    if (begunMs !== null && (endedBeforeMs === null || endedBeforeMs < begunMs)) {
      const takenOver = endedMs === null && begunMs < this.#takenOverAt(detail, latest)
      const tooOld = endedMs === null && fromMs - begunMs > this.options.longestMs
      if (!takenOver && !tooOld) return held(begunMs <= toMs && (endedMs === null || endedMs >= fromMs))
    }
    // the log begins in the middle: only the end was written
    if (begunMs === null && endedMs !== null && (begunAfterMs === null || begunAfterMs > endedMs))
      return endedMs - toMs > this.options.longestMs ? null : held(endedMs >= fromMs)
    return overlap === null ? null : held(false)
  }

  #sighted({ seenMs, seenAfterMs, detail, place }: Entry<T>, latest: ReadonlyMap<string, number>): Held<T> | null {
    const { fromMs, toMs } = this.window
    const takenOver = this.#takenOverAt(detail, latest)
    const before = seenMs !== null && fromMs - seenMs <= sightingMs && seenMs >= takenOver
    const after = seenAfterMs !== null && seenAfterMs - toMs <= sightingMs
    return before || (after && takenOver === -Infinity) ? { detail, place, exact: true, undated: false } : null
  }

  #takenOverAt(detail: T, latest: ReadonlyMap<string, number>): number {
    return Math.max(-Infinity, ...this.options.exclusive(detail).map((group) => latest.get(group) ?? -Infinity))
  }

  #entry(key: string, detail: T, place: TracePlace): Entry<T> | null {
    const known = this.#entries.get(key)
    if (known !== undefined) return known
    if (this.full) {
      this.overflow++
      return null
    }
    this.room.left--
    const entry: Entry<T> = {
      detail,
      place,
      begunMs: null,
      begunAfterMs: null,
      endedBeforeMs: null,
      endedMs: null,
      overlap: null,
      seenMs: null,
      seenAfterMs: null,
      undated: false,
    }
    this.#entries.set(key, entry)
    return entry
  }

  #ended(entry: Entry<T>, ms: number): void {
    if (ms >= this.#earliestMs) entry.endedMs = Math.min(entry.endedMs ?? Infinity, ms)
    else entry.endedBeforeMs = Math.max(entry.endedBeforeMs ?? -Infinity, ms)
  }

  #seen(entry: Entry<T>, ms: number | null, place: TracePlace): void {
    if (ms === null) entry.undated = true
    else if (ms > this.#latestMs) entry.seenAfterMs = Math.min(entry.seenAfterMs ?? Infinity, ms)
    else if (entry.seenMs === null || ms > entry.seenMs) {
      entry.seenMs = ms
      entry.place = place
    }
  }

  /** Forgets what both began and ended on one side of the window, and the entry with it when nothing else is known. */
  #tidy(key: string, entry: Entry<T>): void {
    const { begunMs, begunAfterMs, endedMs, endedBeforeMs } = entry
    if (begunMs === null && begunAfterMs !== null && endedMs !== null && begunAfterMs <= endedMs) {
      entry.begunAfterMs = null
      entry.endedMs = null
    }
    if (begunMs !== null && endedBeforeMs !== null && endedBeforeMs >= begunMs) {
      entry.begunMs = null
      entry.endedBeforeMs = null
    }
    const { overlap, seenMs, seenAfterMs, undated } = entry
    const known = [entry.begunMs, entry.begunAfterMs, entry.endedMs, entry.endedBeforeMs, overlap, seenMs, seenAfterMs]
    if (undated || known.some((value) => value !== null)) return
    this.#entries.delete(key)
    this.room.left++
  }

  get #earliestMs(): number {
    return this.window.fromMs - this.options.toleranceMs
  }

  get #latestMs(): number {
    return this.window.toMs + this.options.toleranceMs
  }

  /** Milliseconds between the window and what is known of a span; 0 or less where they meet. */
  #apart(span: Exclude<Span, { readonly phase: 'seen' }>): number {
    const { fromMs, toMs } = this.window
    switch (span.phase) {
      case 'whole':
        return Math.max(span.fromMs - toMs, fromMs - span.toMs)
      case 'begin':
        return Math.max(span.fromMs - toMs, fromMs - span.fromMs)
      case 'end':
        return Math.max(span.toMs - toMs, fromMs - span.toMs)
    }
  }

  #isOutside(span: Span): boolean {
    if (span.phase === 'whole') return this.#apart(span) > this.options.toleranceMs
    return span.phase === 'end' ? span.toMs < this.#earliestMs : span.phase === 'begin' && span.fromMs > this.#latestMs
  }

  #near(apartMs: number): void {
    const apart = Math.max(0, apartMs)
    if (this.nearestMs === null || apart < this.nearestMs) this.nearestMs = apart
  }
}
