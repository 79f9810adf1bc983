import { userInfo } from 'node:os'
import type { SayRecords } from '../text-records.js'
import { UsageError } from '../usage-error.js'

/** Options as the command line gives them. */
export interface RecordsOptions {
  readonly data?: string
  readonly body?: string
  readonly name?: string
  readonly by?: string
  readonly evidence?: readonly string[]
  readonly signer?: string
  readonly case?: string
  readonly vaultKey?: string
  readonly due?: boolean
  readonly dryRun?: boolean
  readonly on?: string
  readonly despiteErasure?: string
}

/** The body that was named, in the form that identifiers have. */
export function bodyOf({ body }: RecordsOptions, say: SayRecords): string {
  if (body === undefined) throw new UsageError(say('needs-body'))
  if (!/^[a-z0-9][a-z0-9-]{0,62}$/.test(body)) throw new UsageError(say('body-form', { text: body }))
  return body
}

/** Who does it, as the journal names him. */
export function personOf({ by }: RecordsOptions): string {
  return by ?? userInfo().username
}

/** Today's local date. */
export function today(): string {
  const now = new Date()
  return new Date(now.getTime() - now.getTimezoneOffset() * 60_000).toISOString().slice(0, 10)
}
