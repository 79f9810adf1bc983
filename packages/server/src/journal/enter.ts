import type { Records } from '../context.js'
import { ChainWriter, inTransaction } from '@davylamp/store'
import type { Visitor } from '../policy/visitor.js'

/** Something that was looked at, tried or done beside leads and cases themselves. */
export interface Entry {
  readonly kind:
    | 'record.read'
    | 'record.refused'
    | 'records.scanned'
    | 'record.exported'
    | 'account.changed'
    | 'account.signed-in'
    | 'account.sign-in-failed'
    | 'tip.answered'
    | 'list.received'
    | 'upload.refused'
  readonly what: object
  readonly purpose?: string
  readonly matterId?: string
}

/** Enters it into the journal of a body, in the visitor's name where there is one. */
export function enter(
  store: Records,
  bodyId: string,
  visitor: Visitor | null,
  { kind, what, purpose, matterId }: Entry,
): Promise<void> {
  return inTransaction(store.db, async (trx) => {
    const chain = await ChainWriter.take(trx, bodyId)
    const who = visitor === null ? {} : { bodyId: visitor.bodyId, role: visitor.role }
    chain.add(
      {
        kind,
        body: { what, ...(purpose !== undefined && { purpose }), ...who },
        ...(visitor !== null && { by: visitor.personId }),
      },
      { ...(matterId !== undefined && { matterId }), ...(visitor !== null && { personId: visitor.personId }) },
    )
    await chain.flush()
  })
}
