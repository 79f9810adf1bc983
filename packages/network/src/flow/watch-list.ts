import type { Conversation } from '../conversation/conversation.js'
import type { End } from './ends.js'

/** Conversations that may still turn out to be mining and are listened to at once. */
const undecidedLimit = 16_384
/** A connection that was silent for so long and said nothing of mining is let go. */
const patienceMs = 5 * 60_000
/** How many are looked at for each new one: more than one, so that the list shrinks. */
const looksPerArrival = 2

/** A connection that is listened to. Side 0 of the conversation is `ends[0]`. */
export interface Watched {
  readonly ends: readonly [End, End]
  readonly conversation: Conversation
  firstMs: number
  lastMs: number
}

/** Which flows are listened to, in bounded memory: proven ones stay, of the others the longest silent go first. */
export class WatchList {
  /** Connections that were let go only because too many were open at once. */
  crowdedOut = 0
  private readonly undecided = new Map<number, Watched>()
  private readonly proven = new Map<number, Watched>()
  private hand = this.undecided.entries()

  /** `settle` is told of each connection that is let go. */
  constructor(private readonly settle: (flow: number, watched: Watched) => void) {}

  get(flow: number): Watched | undefined {
    return this.undecided.get(flow) ?? this.proven.get(flow)
  }

  add(flow: number, watched: Watched): void {
    this.undecided.set(flow, watched)
    for (let look = 0; look < looksPerArrival; look++) this.consider(watched.lastMs)
  }

  delete(flow: number): void {
    this.undecided.delete(flow)
    this.proven.delete(flow)
  }

  flows(): number[] {
    return [...this.undecided.keys(), ...this.proven.keys()]
  }

  /** The hand goes round the list, from the oldest to the youngest, and looks at one more. */
  private consider(nowMs: number): void {
    let next = this.hand.next()
    if (next.done === true) {
      this.hand = this.undecided.entries()
      next = this.hand.next()
    }
    if (next.done === true) return
    const [flow, watched] = next.value
    const isCrowded = this.undecided.size > undecidedLimit
    if (watched.conversation.dialect !== null) {
      this.undecided.delete(flow)
      this.proven.set(flow, watched)
    } else if (isCrowded || nowMs - watched.lastMs > patienceMs) {
      if (nowMs - watched.lastMs <= patienceMs) this.crowdedOut++
      this.undecided.delete(flow)
      this.settle(flow, watched)
    }
  }
}
