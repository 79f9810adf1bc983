import { causeOf, say, type StoreProblem } from './texts.js'

/** Thrown when the database could not do what it was asked; `message` is English, `said` holds both languages. */
export class StoreError extends Error {
  override name = 'StoreError' as const
  readonly said: StoreProblem

  constructor(said: StoreProblem, cause?: unknown) {
    super(said.en, { cause })
    this.said = said
  }
}

/** disk_full; out of memory and connections are the administrator's to see as they are. */
const diskFull = '53100'

/** Classes and codes of PostgreSQL and of sockets that mean: nobody is there, or he is leaving or just coming up. */
const gone = /^(08...|57P0[123]|ECONNREFUSED|ECONNRESET|EPIPE|ETIMEDOUT)$/

/** What pg itself says, without a code, of a connection that broke or did not come about. */
const goneMessages =
  /Connection terminated|timeout exceeded when trying to connect|Client has encountered a connection error|not queryable/

/** Puts what the database said into words that a user can act on; null for what is a fault of ours. */
export function storeErrorOf(error: unknown): StoreError | null {
  if (error instanceof StoreError) return error
  const cause = causeOf(error)
  if (cause === diskFull) return new StoreError(say('database-full'), error)
  const hasNoSocket = cause === 'ENOENT' && error instanceof Error && 'syscall' in error && error.syscall === 'connect'
  if (gone.test(cause) || hasNoSocket || (error instanceof Error && goneMessages.test(error.message)))
    return new StoreError(say('database-gone', { cause }), error)
  return null
}
