import type { Actor } from '@davylamp/casework'
import { ChainWriter, type EntryAbout } from '../repository/chain-writer.js'
import type { Work } from '../transaction.js'

/** Who looks, and what for. */
export interface Reader {
  readonly by: Actor
  /** In his own words or a code; kept with the entry. */
  readonly purpose: string
}

/** Enters into a body's journal that somebody looked at something of it. What was read is handed out only when this is kept. */
export async function enterReading(
  trx: Work,
  bodyId: string,
  { by, purpose }: Reader,
  what: object,
  about: EntryAbout = {},
): Promise<void> {
  const chain = await ChainWriter.take(trx, bodyId)
  const body = { what, purpose, bodyId: by.bodyId, role: by.role }
  chain.add({ kind: 'record.read', body, by: by.personId }, { ...about, personId: by.personId })
  await chain.flush()
}
