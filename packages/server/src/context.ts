import { randomBytes } from 'node:crypto'
import { mkdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { openStore, type Store, type StoreProblem, type Vault, vaultOfFolder } from '@davylamp/store'
import { Accounts } from './account/accounts.js'
import { accountPool } from './account/pool.js'
import type { Config } from './config.js'
import { Changes } from './matter/changes.js'

/** In the data folder: signs sessions, seals second factors and makes pseudonyms. */
export const secretFile = 'server.secret'

/** Everything a route works with: the only place where it is put together. */
export class Context {
  readonly config: Config
  readonly store: Store
  readonly accounts: Accounts
  /** Whether requests are counted; tests that ask much turn it off. */
  readonly limits: boolean
  /** Signs sessions and makes pseudonyms. */
  readonly secret: string
  readonly changes = new Changes()
  readonly vault: Vault
  readonly #ends = new Set<() => void>()
  #listening: string[] = []

  private constructor(parts: Pick<Context, 'config' | 'store' | 'accounts' | 'limits' | 'secret' | 'vault'>) {
    this.config = parts.config
    this.store = parts.store
    this.accounts = parts.accounts
    this.limits = parts.limits
    this.secret = parts.secret
    this.vault = parts.vault
  }

  static async open(config: Config, limits = true): Promise<Context | { readonly problem: StoreProblem }> {
    const opened = await openStore(config.place)
    if ('problem' in opened) return opened
    const { store } = opened
    const pool = accountPool(store)
    try {
      await mkdir(config.folder, { recursive: true, mode: 0o700 })
      const secret = config.secret ?? (await keptSecret(config.folder, secretFile))
      const vault = await vaultOfFolder(config.folder)
      const origin = config.origin ?? `http://127.0.0.1:${config.port}`
      const accounts = await Accounts.open({ pool, secret, origin, oidc: config.oidc })
      return new Context({ config, store, accounts, limits, secret, vault })
    } catch (error) {
      await pool.end()
      await store.close()
      throw error
    }
  }

  /** Told once the port is known. */
  listensAt(port: number): void {
    this.#listening = [`http://127.0.0.1:${port}`, `http://localhost:${port}`, `http://[::1]:${port}`]
  }

  /** The origins of the application's own pages. */
  origins(): readonly string[] {
    return this.config.origin === null ? this.#listening : [this.config.origin]
  }

  /** Something that goes on until the server closes, such as a stream that somebody listens to. Gives how to take it back. */
  onClose(end: () => void): () => void {
    this.#ends.add(end)
    return () => void this.#ends.delete(end)
  }

  /** Ends what goes on, so that the server can close. */
  endStreams(): void {
    for (const end of this.#ends) end()
    this.#ends.clear()
  }

  async close(): Promise<void> {
    await this.accounts.pool.end()
    await this.store.close()
  }
}

/** A secret of 256 bits: made at the first start and kept where only its owner reads it. */
async function keptSecret(folder: string, name: string): Promise<string> {
  const path = join(folder, name)
  try {
    await writeFile(path, randomBytes(32).toString('base64url'), { flag: 'wx', mode: 0o600 })
  } catch (error) {
    if (!(error instanceof Error && 'code' in error && error.code === 'EEXIST')) throw error
  }
  return (await readFile(path, 'utf8')).trim()
}
