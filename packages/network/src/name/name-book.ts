import type { ServerCertificate } from './certificate.js'
import type { ClientHello } from './client-hello.js'
import { type PoolHost, poolOf as knownPoolOf } from '@davylamp/mining'

const addressesLimit = 20_000
const strangersLimit = 8192

/** Tells the pool behind a host name. */
export type PoolOf = (host: string) => PoolHost | null

export interface NamedPool extends PoolHost {
  readonly host: string
}

/** Remembers which addresses a pool's name was resolved to, so that a later connection can be told by them. Bounded. */
export class NameBook {
  private readonly byAddress = new Map<string, NamedPool>()

  /** Names that are no pool's, since the same are asked for again and again. */
  private readonly strangers = new Set<string>()

  constructor(private readonly poolOf: PoolOf = knownPoolOf) {}

  /** Whether a name was looked up before, and is no pool's. */
  isStranger(host: string): boolean {
    return this.strangers.has(host)
  }

  /** The pool behind a name; its addresses are remembered. */
  learn(host: string, addresses: readonly string[]): NamedPool | null {
    if (this.strangers.has(host)) return null
    const pool = this.poolOf(host)
    if (pool === null) {
      if (this.strangers.size >= strangersLimit) this.strangers.clear()
      this.strangers.add(host)
      return null
    }
    const named = { ...pool, host }
    for (const address of addresses) {
      if (this.byAddress.size >= addressesLimit) break
      this.byAddress.set(address, named)
    }
    return named
  }

  /**
   * The pool that a TLS client asked for, else the one that the server's certificate is made out for. A wildcard stands for the
   * domain itself.
   */
  poolIn(
    hello: ClientHello | null,
    certificate: ServerCertificate | null,
  ): { readonly pool: NamedPool; readonly by: 'sni' | 'certificate' } | null {
    const name = hello?.serverName ?? null
    const asked = name === null ? null : this.learn(name, [])
    if (asked !== null) return { pool: asked, by: 'sni' }
    for (const host of certificate?.names ?? []) {
      const pool = this.learn(host.replace(/^\*\./, ''), [])
      if (pool !== null) return { pool, by: 'certificate' }
    }
    return null
  }

  poolAt(address: string): NamedPool | null {
    return this.byAddress.get(address) ?? null
  }
}
