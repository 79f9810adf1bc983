import type { Actor } from '@davylamp/casework'
import { ChainWriter, type EntryAbout } from '../repository/chain-writer.js'
import type { Database } from '../schema/connect.js'
import { inTransaction } from '../transaction.js'

/** Who looks, and what for. */
export interface Reader {
  readonly by: Actor
  /** In his own words or a code; kept with the entry. */
  readonly purpose: string
}

/**
 * Enters into a body's journal that somebody looked at something of it; settles when that is on the disk, and only then is handed out
 * what was read. Many who read at once share one transaction.
 *
 * @throws StoreError where it could not be kept: nothing may be handed out then
 */
export function enterReading(
  db: Database,
  bodyId: string,
  { by, purpose }: Reader,
  what: object,
  about: EntryAbout = {},
): Promise<void> {
  const log = logs.get(db) ?? new ReadingLog(db)
  logs.set(db, log)
  return log.enter(bodyId, {
    draft: { kind: 'record.read', body: { what, purpose, bodyId: by.bodyId, role: by.role }, by: by.personId },
    about: { ...about, personId: by.personId },
  })
}

const logs = new WeakMap<Database, ReadingLog>()

interface Reading {
  readonly draft: Parameters<ChainWriter['add']>[0]
  readonly about: EntryAbout
}

interface Waiting extends Reading {
  readonly done: () => void
  readonly failed: (error: unknown) => void
}

/** Group commit: while one transaction is under way, the readings that come gather for the next. */
class ReadingLog {
  readonly #db: Database
  readonly #waiting = new Map<string, Waiting[]>()
  readonly #busy = new Set<string>()

  constructor(db: Database) {
    this.#db = db
  }

  enter(bodyId: string, reading: Reading): Promise<void> {
    return new Promise((done, failed) => {
      const queue = this.#waiting.get(bodyId) ?? []
      queue.push({ ...reading, done, failed })
      this.#waiting.set(bodyId, queue)
      if (!this.#busy.has(bodyId)) void this.#write(bodyId)
    })
  }

  async #write(bodyId: string): Promise<void> {
    this.#busy.add(bodyId)
    for (;;) {
      const readings = this.#waiting.get(bodyId) ?? []
      this.#waiting.delete(bodyId)
      if (readings.length === 0) break
      try {
        await inTransaction(this.#db, async (trx) => {
          const chain = await ChainWriter.take(trx, bodyId)
          for (const { draft, about } of readings) chain.add(draft, about)
          await chain.flush()
        })
        for (const { done } of readings) done()
      } catch (error) {
        for (const { failed } of readings) failed(error)
      }
    }
    this.#busy.delete(bodyId)
  }
}
