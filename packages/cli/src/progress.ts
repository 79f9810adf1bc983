import type { Progress } from '@davylamp/intake'
import type { Io } from './io.js'
import type { Say } from './texts.js'

const redrawMs = 100
const width = 78

/** One line on standard error that is overwritten while files are read; silent when nobody watches. */
export function progressLine(io: Io, say: Say): { show: (progress: Progress) => void; clear: () => void } {
  let drawnAt = 0
  let drawn = false
  return {
    show({ source, doneBytes, totalBytes }) {
      const now = performance.now()
      if (!io.watched || now - drawnAt < redrawMs) return
      drawnAt = now
      drawn = true
      const percent = totalBytes > 0 ? Math.min(100, Math.floor((100 * doneBytes) / totalBytes)) : 0
      const short = source.length > 48 ? `…${source.slice(-47)}` : source
      io.err(`\r${say('progress.reading', { source: short, percent }).padEnd(width)}`)
    },
    clear() {
      if (drawn) io.err(`\r${' '.repeat(width)}\r`)
      drawn = false
    },
  }
}
