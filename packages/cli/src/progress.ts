import type { Progress } from '@davylamp/intake'
import type { Io } from './io.js'
import type { Say } from './texts.js'
import { harmless } from './write/harmless.js'

const redrawMs = 100
const width = 78

export interface ProgressLine {
  readonly reading: (progress: Progress) => void
  /** `meters`: how many have been measured. */
  readonly judging: (meters: number) => void
  readonly clear: () => void
}

/** One line on standard error that is overwritten while files are read; silent when nobody watches. */
export function progressLine(io: Io, say: Say): ProgressLine {
  let drawnAt = 0
  let drawn = false
  const draw = (sentence: () => string): void => {
    const now = performance.now()
    if (!io.watched || now - drawnAt < redrawMs) return
    drawnAt = now
    drawn = true
    io.err(`\r${harmless(sentence()).padEnd(width)}`)
  }
  return {
    reading: ({ source, doneBytes, totalBytes }) =>
      draw(() => {
        const percent = totalBytes > 0 ? Math.min(100, Math.floor((100 * doneBytes) / totalBytes)) : 0
        return say('progress.reading', { source: source.length > 48 ? `…${source.slice(-47)}` : source, percent })
      }),
    judging: (meters) => draw(() => say('progress.judging', { meters })),
    clear() {
      if (drawn) io.err(`\r${' '.repeat(width)}\r`)
      drawn = false
    },
  }
}
