import type { Binding, TracePlace } from '../observation.js'

type Sink = (binding: Binding, place: TracePlace) => void

interface Half {
  readonly binding: Binding
  readonly ms: number
  readonly place: TracePlace
}

/** Sessions that wait for their other half, and ends that were seen lately: beyond, the oldest go as they are. */
const openLimit = 500_000
const endedLimit = 100_000

/** A beginning and the duration that an end states may differ by as much. */
const roundingMs = 2_000

/**
 * Joins the record of a session's beginning with that of its end, whichever comes first. What is whole goes on at once; what never
 * found its other half goes on at the end of the logs.
 */
export class Sessions {
  readonly #begun = new Map<string, Half>()
  /** Ends without a beginning: in logs with the newest line first, and where a log begins in the middle. */
  readonly #ended = new Map<string, Half[]>()
  /** Whole sessions whose beginning may still come. */
  readonly #whole = new Map<string, { readonly fromMs: number; readonly toMs: number }>()

  constructor(private readonly sink: Sink) {}

  take(binding: Binding, place: TracePlace): void {
    const { span } = binding
    const key = keyOf(binding)
    switch (span.phase) {
      case 'begin':
        this.#begin(key, { binding, ms: span.fromMs, place })
        break
      case 'end':
        this.#end(key, { binding, ms: span.toMs, place })
        break
      case 'whole': {
        const begun = this.#begun.get(key)
        const mine = begun !== undefined && begun.ms <= span.toMs
        if (mine) this.#begun.delete(key)
        else bounded(this.#whole, key, span, endedLimit)
        const fromMs = mine ? Math.min(begun.ms, span.fromMs) : span.fromMs
        this.sink({ ...binding, span: { ...span, fromMs } }, mine ? begun.place : place)
        break
      }
      case 'seen':
        this.sink(binding, place)
    }
  }

  /** Hands on what is still waiting. */
  finish(): void {
    for (const { binding, place } of this.#begun.values()) this.sink(binding, place)
    for (const halves of this.#ended.values()) for (const { binding, place } of halves) this.sink(binding, place)
    this.#begun.clear()
    this.#ended.clear()
  }

  #begin(key: string, half: Half): void {
    const whole = this.#whole.get(key)
    if (whole !== undefined && half.ms >= whole.fromMs - roundingMs && half.ms <= whole.toMs) {
      this.#whole.delete(key)
      return
    }
    const ends = this.#ended.get(key)
    const end = ends?.filter(({ ms }) => ms >= half.ms).toSorted((a, b) => a.ms - b.ms)[0]
    if (ends !== undefined && end !== undefined) {
      const left = ends.filter((other) => other !== end)
      if (left.length === 0) this.#ended.delete(key)
      else this.#ended.set(key, left)
      this.#join(half, end)
      return
    }
    const open = this.#begun.get(key)
    // begun again without an end: it went on
    if (open !== undefined && open.ms <= half.ms) return
    const oldest = bounded(this.#begun, key, half, openLimit)
    if (oldest !== null) this.sink(oldest.binding, oldest.place)
  }

  #end(key: string, half: Half): void {
    const begun = this.#begun.get(key)
    if (begun !== undefined && begun.ms <= half.ms) {
      this.#begun.delete(key)
      this.#join(begun, half)
      return
    }
    const oldest = bounded(this.#ended, key, [...(this.#ended.get(key) ?? []), half].slice(-50), openLimit)
    for (const { binding, place } of oldest ?? []) this.sink(binding, place)
  }

  #join(begun: Half, ended: Half): void {
    this.sink({ ...begun.binding, span: { phase: 'whole', fromMs: begun.ms, toMs: ended.ms } }, begun.place)
  }
}

/** Sets a value; gives the oldest one back when there were too many. */
function bounded<T>(map: Map<string, T>, key: string, value: T, limit: number): T | null {
  map.set(key, value)
  if (map.size <= limit) return null
  const [[oldest, old] = ['', value]] = map
  map.delete(oldest)
  return old
}

function keyOf({ transport, outside, outsidePorts, inside, insidePort, remote, remotePort }: Binding): string {
  return `${transport} ${outside} ${outsidePorts?.[0]} ${inside} ${insidePort} ${remote} ${remotePort}`
}
