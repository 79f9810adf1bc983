import { Fifo } from './fifo.js'

/** So many sockets are started in one turn of the loop, and no more: bursts starve it, and timers then fire before connects are seen. */
const startsPerTurn = 50

/** Starts connections evenly: a few a turn, no more than a number a second. */
export class Starter {
  readonly #waiting = new Fifo<() => void>()
  readonly #perSecond: number
  #allowance: number
  #filledAt = performance.now()
  #pumping = false

  constructor(perSecond: number) {
    this.#perSecond = perSecond
    this.#allowance = Math.min(perSecond, startsPerTurn)
  }

  start(connect: () => void): void {
    this.#waiting.push(connect)
    if (this.#pumping) return
    this.#pumping = true
    setImmediate(this.#pump)
  }

  readonly #pump = (): void => {
    const now = performance.now()
    this.#allowance = Math.min(
      this.#allowance + ((now - this.#filledAt) * this.#perSecond) / 1000,
      Math.max(startsPerTurn, this.#perSecond / 20),
    )
    this.#filledAt = now
    for (let started = 0; started < startsPerTurn && this.#allowance >= 1; started++) {
      const connect = this.#waiting.take()
      if (connect === undefined) break
      this.#allowance--
      connect()
    }
    if (this.#waiting.length === 0) this.#pumping = false
    else if (this.#allowance >= 1) setImmediate(this.#pump)
    else setTimeout(this.#pump, 2)
  }
}
