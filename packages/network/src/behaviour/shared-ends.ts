import { endpoint } from '@davylamp/finding'
import type { End } from '../flow/ends.js'

interface Connection {
  readonly ends: readonly [End, End]
  /** Who seems to have opened it. */
  readonly client: 0 | 1
}

/**
 * Tells client from server where the start of a connection was not captured and a push came first: an address and port that
 * several connections share is the server's.
 */
export class SharedEnds {
  readonly #count = new Map<string, number>()

  constructor(connections: readonly Connection[]) {
    for (const { ends } of connections)
      for (const { address, port } of ends) {
        const key = endpoint(address, port)
        this.#count.set(key, (this.#count.get(key) ?? 0) + 1)
      }
  }

  clientOf({ ends, client }: Connection): 0 | 1 {
    const [first, second] = ends.map(({ address, port }) => (this.#count.get(endpoint(address, port)) ?? 0) > 1)
    if (first === second) return client
    return first === true ? 1 : 0
  }
}
