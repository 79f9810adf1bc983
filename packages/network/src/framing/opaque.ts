import type { Framing, FramingHost } from './framing.js'

/** A direction that cannot be read: encrypted from its first bytes. Its lengths and times are all that is left. */
export class Opaque implements Framing {
  readonly foreign = false
  readonly opaque = true

  constructor(host: FramingHost, what: 'tls' | 'noise') {
    host.message({ kind: 'opaque', what })
  }

  skip(): void {
    // nothing was read, so nothing is lost
  }

  push(): void {
    // nothing can be read
  }
}
