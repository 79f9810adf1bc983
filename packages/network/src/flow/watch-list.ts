import type { Conversation } from '../conversation/conversation.js'

/** Conversations that may still turn out to be mining and are listened to at once. */
const undecidedLimit = 16_384
/** A connection that was silent for so long and said nothing of mining is let go. */
const patienceMs = 5 * 60_000
/** How many are looked at for each new one: more than one, so that the list shrinks. */
const looksPerArrival = 2

/** Which flows are listened to, in bounded memory: proven ones stay, of the others the longest silent go first. */
export class WatchList {
  /** Connections that were let go only because too many were open at once. */
  crowdedOut = 0
  /** By flow; looked up once a packet. */
  private readonly listening: (Conversation | null)[] = []
  private readonly undecided = new Set<number>()
  private readonly proven = new Set<number>()
  private hand = this.undecided.values()

  /**
   * @param lastMs when a flow was heard last
   * @param settle is told of each connection that is let go
   */
  constructor(
    private readonly lastMs: (flow: number) => number,
    private readonly settle: (flow: number, conversation: Conversation) => void,
  ) {}

  get(flow: number): Conversation | null {
    return flow < this.listening.length ? (this.listening[flow] ?? null) : null
  }

  add(flow: number, conversation: Conversation): void {
    while (this.listening.length <= flow) this.listening.push(null)
    this.listening[flow] = conversation
    this.undecided.add(flow)
    for (let look = 0; look < looksPerArrival; look++) this.consider(this.lastMs(flow))
  }

  delete(flow: number): void {
    this.listening[flow] = null
    this.undecided.delete(flow)
    this.proven.delete(flow)
  }

  flows(): number[] {
    return [...this.undecided, ...this.proven]
  }

  /** The hand goes round the list, from the oldest to the youngest, and looks at one more. */
  private consider(nowMs: number): void {
    let next = this.hand.next()
    if (next.done === true) {
      this.hand = this.undecided.values()
      next = this.hand.next()
    }
    if (next.done === true) return
    const flow = next.value
    const conversation = this.get(flow)
    if (conversation === null) return
    const isCrowded = this.undecided.size > undecidedLimit
    const silentMs = nowMs - this.lastMs(flow)
    if (conversation.dialect !== null) {
      this.undecided.delete(flow)
      this.proven.add(flow)
    } else if (isCrowded || silentMs > patienceMs) {
      if (silentMs <= patienceMs) this.crowdedOut++
      this.delete(flow)
      this.settle(flow, conversation)
    }
  }
}
