/** A press sends five datagrams; nobody presses one button more often than this. */
const mostAMinute = 60
/** All senders together, in a minute. */
const mostOfAll = 3000

/** Says which datagrams are still worth keeping: one sender, or many, cannot fill the disk. */
export class Flood {
  #startedMs = 0
  #all = 0
  readonly #bySender = new Map<string, number>()
  /** Datagrams that were not kept. */
  dropped = 0

  isTooMuch(source: string, timeMs: number): boolean {
    if (timeMs - this.#startedMs >= 60_000 || timeMs < this.#startedMs) {
      this.#startedMs = timeMs
      this.#all = 0
      this.#bySender.clear()
    }
    const count = (this.#bySender.get(source) ?? 0) + 1
    // only what is kept counts, so that one that floods takes nothing from the others
    if (count > mostAMinute || this.#all >= mostOfAll) {
      this.dropped++
      return true
    }
    this.#all++
    this.#bySender.set(source, count)
    return false
  }
}
