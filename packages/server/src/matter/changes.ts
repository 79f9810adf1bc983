import { EventEmitter } from 'node:events'

/** That something was written, for those who look at it. */
export interface Change {
  readonly bodyId: string
  readonly matter: 'lead' | 'case'
  readonly matterId: string
  readonly version: number
  readonly kind: string
}

/** Tells those who listen what this server writes. What another server on the same database writes, it does not know. */
export class Changes {
  readonly #emitter = new EventEmitter().setMaxListeners(0)

  tell(change: Change): void {
    this.#emitter.emit('change', change)
  }

  /** @returns how to stop listening */
  listen(hear: (change: Change) => void): () => void {
    this.#emitter.on('change', hear)
    return () => void this.#emitter.off('change', hear)
  }
}
