import { randomBytes } from 'node:crypto'
import { mkdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { LawSet } from '@davylamp/law'
import { openStore, type Store, StoreError, type StoreProblem, type Vault, vaultOfFolder } from '@davylamp/store'
import { Accounts } from './account/accounts.js'
import { accountPool } from './account/pool.js'
import type { Config } from './config.js'
import { Jobs } from './intake/jobs.js'
import { Changes } from './matter/changes.js'

/** In the data folder: signs sessions, seals second factors and makes pseudonyms. */
export const secretFile = 'server.secret'

/** Records that can be asked, by whoever they are shown to. */
export type Records = Pick<Store, 'db'>

/** What a context is made of; those that stand for the same server share all but the records. */
interface Parts {
  readonly config: Config
  readonly system: Store
  readonly store: Records
  readonly accounts: Accounts
  readonly limits: boolean
  readonly secret: string
  readonly vault: Vault
  readonly changes: Changes
  readonly jobs: Jobs
  readonly standing: Standing
}

/** What goes on while the server stands. */
interface Standing {
  readonly ends: Set<() => void>
  origins: readonly string[]
}

/** Everything a route works with: the only place where it is put together. */
export class Context {
  readonly config: Config
  /** The records as whoever asks may see them: the database itself shows no others (see {@link forBody}). */
  readonly store: Records
  /** All records: for what the server does in its own name, such as deciding whether somebody may know of a thing. */
  readonly system: Store
  readonly accounts: Accounts
  /** Whether requests are counted; tests that ask much turn it off. */
  readonly limits: boolean
  /** Signs sessions and makes pseudonyms. */
  readonly secret: string
  readonly changes: Changes
  /** What people bring in to be scanned. */
  readonly jobs: Jobs
  readonly vault: Vault
  /** What acts are held against and terms are counted by. */
  readonly law: LawSet
  readonly #parts: Parts

  private constructor(parts: Parts) {
    this.config = parts.config
    this.store = parts.store
    this.system = parts.system
    this.accounts = parts.accounts
    this.limits = parts.limits
    this.secret = parts.secret
    this.changes = parts.changes
    this.jobs = parts.jobs
    this.vault = parts.vault
    this.law = parts.system.law.set
    this.#parts = parts
  }

  static async open(config: Config, limits = true): Promise<Context | { readonly problem: StoreProblem }> {
    const opened = await openStore(config.place, { folder: config.folder })
    if ('problem' in opened) return opened
    const { store } = opened
    const pool = accountPool(store)
    try {
      await mkdir(config.folder, { recursive: true, mode: 0o700 })
      const secret = config.secret ?? (await keptSecret(config.folder, secretFile))
      const vault = await vaultOfFolder(config.folder)
      const origin = config.origin ?? `http://127.0.0.1:${config.port}`
      const accounts = await Accounts.open({ pool, secret, origin, oidc: config.oidc })
      // that requests will find their role, and the database watching, is known before anybody asks
      await store.asBody(null).selectFrom('body').select('body_id').limit(1).execute()
      const standing: Standing = { ends: new Set(), origins: [] }
      const changes = new Changes()
      const jobs = new Jobs(config.folder)
      return new Context({ config, system: store, store, accounts, limits, secret, vault, changes, jobs, standing })
    } catch (error) {
      await pool.end()
      await store.close()
      if (error instanceof StoreError) return { problem: error.said }
      throw error
    }
  }

  /** The same server, its records as a body sees them; null: as somebody in no body does, who sees none. */
  forBody(bodyId: string | null): Context {
    return new Context({ ...this.#parts, store: { db: this.system.asBody(bodyId) } })
  }

  /** Told once the port is known. */
  listensAt(port: number): void {
    this.#parts.standing.origins = [`http://127.0.0.1:${port}`, `http://localhost:${port}`, `http://[::1]:${port}`]
  }

  /** The origins of the application's own pages. */
  origins(): readonly string[] {
    return this.config.origin === null ? this.#parts.standing.origins : [this.config.origin]
  }

  /** Something that goes on until the server closes, such as a stream that somebody listens to. Gives how to take it back. */
  onClose(end: () => void): () => void {
    const { ends } = this.#parts.standing
    ends.add(end)
    return () => void ends.delete(end)
  }

  /** Ends what goes on, so that the server can close. */
  endStreams(): void {
    const { ends } = this.#parts.standing
    for (const end of ends) end()
    ends.clear()
  }

  async close(): Promise<void> {
    await this.accounts.pool.end()
    await this.system.close()
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
