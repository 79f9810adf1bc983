import type { Span } from '../observation.js'
import type { Window } from './holding.js'

/** Width of the stretches of time in which logs are looked for gaps. */
const stretchMs = 10 * 60_000

/** From when to when logs of one kind reach, and where nothing stands in them. */
export class Coverage {
  firstMs: number | null = null
  lastMs: number | null = null
  readonly #stretches = new Set<number>()

  take(span: Span): void {
    const times =
      span.phase === 'whole'
        ? [span.fromMs, span.toMs]
        : span.phase === 'begin'
          ? [span.fromMs]
          : span.phase === 'end'
            ? [span.toMs]
            : span.atMs === null
              ? []
              : [span.atMs]
    for (const ms of times) {
      if (this.firstMs === null || ms < this.firstMs) this.firstMs = ms
      if (this.lastMs === null || ms > this.lastMs) this.lastMs = ms
      // ten-minute stretches of a century are too many only for made-up times
      if (this.#stretches.size < 1_000_000) this.#stretches.add(Math.floor(ms / stretchMs))
    }
  }

  /** Whether the log was silent about a window, though it reaches to both sides of it. */
  silent({ fromMs, toMs }: Window): boolean {
    const first = Math.floor(fromMs / stretchMs) - 3
    const last = Math.floor(toMs / stretchMs) + 3
    if (last - first > 10_000) return false
    for (let at = first; at <= last; at++) if (this.#stretches.has(at)) return false
    return true
  }
}
