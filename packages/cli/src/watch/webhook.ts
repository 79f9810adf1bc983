import { createHash } from 'node:crypto'
import { setTimeout as wait } from 'node:timers/promises'
import type { Spool } from './spool.js'

export interface WebhookOptions {
  readonly url: string
  /** Waits after the first, second … failure; then it counts as down. */
  readonly retriesMs?: readonly number[]
  /** How often is tried while it is down. */
  readonly downMs?: number
  readonly onDown: (cause: string) => void
  readonly onUp: () => void
}

const usualRetriesMs = [1000, 2000, 4000, 8000, 16_000]
export const usualDownMs = 5 * 60_000
const linesPerPost = 200
const timeoutMs = 10_000

/** Sends what lies in a spool, one post after the other, until it is told to stop. */
export class Webhook {
  readonly #stop = new AbortController()
  #wake: (() => void) | null = null
  #isDown = false
  /** Why the last post was not taken; null when it was. */
  #cause: string | null = null
  #isPosting = false
  readonly #running: Promise<void>

  constructor(
    private readonly spool: Spool,
    private readonly options: WebhookOptions,
  ) {
    this.#running = this.#run()
  }

  /** Something was added to the spool. */
  wake(): void {
    this.#wake?.()
  }

  /**
   * Tries once more to send what is left; what is not taken stays in the spool.
   *
   * @returns why something was not taken; null when all was
   */
  async close(): Promise<string | null> {
    const wasPosting = this.#isPosting
    this.#stop.abort()
    this.wake()
    await this.#running
    // the post that was under way was the last try
    if (wasPosting && this.#cause !== null) return this.#cause
    while (!this.spool.isEmpty) if ((await this.#post()) !== null) break
    return this.#cause
  }

  async #run(): Promise<void> {
    const { signal } = this.#stop
    const { retriesMs = usualRetriesMs, downMs = usualDownMs } = this.options
    let failures = 0
    while (!signal.aborted) {
      if (this.spool.isEmpty) {
        await this.#woken()
        continue
      }
      const cause = await this.#post()
      if (cause === null) {
        failures = 0
        if (this.#isDown) this.options.onUp()
        this.#isDown = false
        continue
      }
      const waitMs = this.#isDown ? downMs : (retriesMs[failures] ?? downMs)
      if (failures++ >= retriesMs.length && !this.#isDown) {
        this.#isDown = true
        this.options.onDown(cause)
      }
      await wait(waitMs, undefined, { signal }).catch(() => undefined)
    }
  }

  /** Null when the other side has taken a batch, else why not. */
  async #post(): Promise<string | null> {
    this.#isPosting = true
    try {
      this.#cause = await this.#send()
    } catch (error) {
      // the other side, or the disk on which the spool lies
      this.#cause = causeOf(error)
    }
    this.#isPosting = false
    return this.#cause
  }

  async #send(): Promise<string | null> {
    const { lines, end } = await this.spool.next(linesPerPost)
    if (lines.length === 0) {
      await this.spool.acknowledge(end)
      return null
    }
    const body = lines.map((line) => `${line}\n`).join('')
    const delivery = createHash('sha256').update(body).digest('hex')
    const reply = await fetch(this.options.url, {
      method: 'POST',
      headers: { 'content-type': 'application/x-ndjson', 'x-davylamp-delivery': delivery },
      body,
      redirect: 'error',
      signal: AbortSignal.timeout(timeoutMs),
    })
    await reply.body?.cancel()
    if (!reply.ok) return `HTTP ${reply.status}`
    await this.spool.acknowledge(end)
    return null
  }

  #woken(): Promise<void> {
    return new Promise((resolve) => {
      this.#wake = resolve
      if (this.#stop.signal.aborted) resolve()
    })
  }
}

/** What undici hides behind `fetch failed`. */
function causeOf(error: unknown): string {
  if (!(error instanceof Error)) return String(error)
  return error.cause instanceof Error ? error.cause.message || error.cause.name : error.message
}
