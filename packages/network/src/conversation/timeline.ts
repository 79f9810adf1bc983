import type { FlowPacket } from '@davylamp/finding'
import type { Act } from '../dialect/dialect.js'

const limit = 2000
const noTimes = new Float64Array(0)
const noSizes = new Int32Array(0)
const noMarks = new Uint8Array(0)

/** How an act is marked on a timeline; the index stands for it in memory. */
const marks = [undefined, 'subscribe', 'login', 'job', 'share', 'difficulty', 'reply'] as const
const markOfAct: Readonly<Record<Act, number>> = {
  upkeep: 0,
  subscribe: 1,
  login: 2,
  job: 3,
  share: 4,
  difficulty: 5,
  accepted: 6,
  refused: 6,
}

/**
 * The packets of a conversation in time, in typed arrays of bounded size: when they are full every second entry goes, and
 * only every second packet comes.
 */
export class Timeline {
  packetsInAll = 0
  private length = 0
  private everyNth = 1
  // no memory while nothing was said
  private times: Float64Array = noTimes
  /** Bytes; positive from side 0, negative from side 1. */
  private sizes: Int32Array = noSizes
  private marked: Uint8Array = noMarks

  add(side: 0 | 1, timeMs: number, bytes: number, act: Act | null): void {
    const mark = act === null ? 0 : markOfAct[act]
    if (this.packetsInAll++ % this.everyNth !== 0 && mark === 0) return
    if (this.length === this.times.length) this.makeRoom()
    this.times[this.length] = timeMs
    this.sizes[this.length] = side === 0 ? bytes : -bytes
    this.marked[this.length++] = mark
  }

  /** `client`: the side that mines. */
  packets(client: 0 | 1): FlowPacket[] {
    return Array.from({ length: this.length }, (_, i) => {
      const size = this.sizes[i] ?? 0
      const mark = marks[this.marked[i] ?? 0]
      const packet = { timeMs: this.times[i] ?? 0, fromClient: size > 0 === (client === 0), bytes: Math.abs(size) }
      return mark === undefined ? packet : { ...packet, mark }
    })
  }

  private makeRoom(): void {
    if (this.length < limit) {
      const size = Math.min(limit, Math.max(8, this.length * 4))
      this.times = grown(this.times, new Float64Array(size))
      this.sizes = grown(this.sizes, new Int32Array(size))
      this.marked = grown(this.marked, new Uint8Array(size))
      return
    }
    this.everyNth *= 2
    this.length >>= 1
    for (let i = 0; i < this.length; i++) {
      this.times[i] = this.times[2 * i] ?? 0
      this.sizes[i] = this.sizes[2 * i] ?? 0
      this.marked[i] = this.marked[2 * i] ?? 0
    }
  }
}

function grown<T extends Float64Array | Int32Array | Uint8Array>(from: T, to: T): T {
  to.set(from)
  return to
}
