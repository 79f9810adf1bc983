import { createHash, randomInt } from 'node:crypto'
import type { Actor, Tip } from '@davylamp/casework'
import type { Json } from '@davylamp/journal'
import { enterReading, type Reader } from '../read/reading.js'
import { ChainWriter } from '../repository/chain-writer.js'
import { deleteTipster, insertTip, insertTipster, sealedTipster, tipOfReceipt, tipRow } from '../repository/tips.js'
import type { Database } from '../schema/connect.js'
import { asTold, inTransaction } from '../transaction.js'
import type { Vault } from './vault.js'

/** Without letters and digits that are taken for each other when read aloud: 60 bits. */
const receiptLetters = '23456789ABCDEFGHJKLMNPQRSTUVWXYZ'
const receiptLength = 12

/**
 * Keeps a tip, and who gave it in the vault apart. The journal says that there is one, never from whom.
 *
 * @param tipster name, telephone and the like, as the form asked; null for who wants to stay unknown even to us
 * @returns the receipt code, shown to the tipster once and kept nowhere; null where the tip is there already
 */
export async function keepTip(
  db: Database,
  vault: Vault,
  bodyId: string,
  tip: Tip,
  tipster: Json,
): Promise<string | null> {
  const receipt = Array.from({ length: receiptLength }, () => receiptLetters[randomInt(receiptLetters.length)]).join('')
  return inTransaction(db, async (trx) => {
    const chain = await ChainWriter.take(trx, bodyId)
    if (!(await insertTip(trx, bodyId, tip))) return null
    const sealed = vault.seal(JSON.stringify(tipster), sealedFor(bodyId, tip.tipId))
    await insertTipster(trx, { bodyId, tipId: tip.tipId }, hashOf(receipt), sealed)
    chain.add({ kind: 'tip.kept', body: { tipId: tip.tipId, channel: tip.channel } })
    await chain.flush()
    return receipt
  })
}

/** A tip, without who gave it; that it was looked at stands in the journal. */
export async function readTip(db: Database, reader: Reader, bodyId: string, tipId: string): Promise<Tip | null> {
  const tip = await asTold(() => tipRow(db, bodyId, tipId))
  await enterReading(db, bodyId, reader, { tip: tipId, found: tip !== null })
  return tip
}

/** The tip of a receipt code, for the tipster who comes back; capitals and spaces do not matter. */
export function findTip(db: Database, bodyId: string, receipt: string): Promise<string | null> {
  return asTold(() => tipOfReceipt(db, bodyId, hashOf(receipt)))
}

/** What the vault answers. */
export type Unmasked =
  | { readonly tipster: Json }
  /** Nobody is kept under this tip, or not any more; or the key is not the one that it was sealed with. */
  | { readonly missing: 'erased-or-unknown' | 'other-key' }

/** Who gave a tip. Whoever asks, and what for, is on the disk before he is told. */
export async function unmaskTipster(
  db: Database,
  vault: Vault,
  reader: Reader,
  bodyId: string,
  tipId: string,
): Promise<Unmasked> {
  const sealed = await asTold(() => sealedTipster(db, bodyId, tipId))
  await enterReading(db, bodyId, reader, { tipster: tipId, found: sealed !== null })
  if (sealed === null) return { missing: 'erased-or-unknown' }
  const text = vault.open(sealed, sealedFor(bodyId, tipId))
  return text === null ? { missing: 'other-key' } : { tipster: JSON.parse(text) as Json }
}

/** Removes who gave a tip; the tip stays. Older backups hold him still, sealed. */
export function eraseTipster(db: Database, by: Actor, bodyId: string, tipId: string, basis: string): Promise<boolean> {
  return inTransaction(db, async (trx) => {
    const chain = await ChainWriter.take(trx, bodyId)
    if (!(await deleteTipster(trx, bodyId, tipId))) return false
    chain.add({ kind: 'tipster.erased', body: { tipId, basis }, by: by.personId }, { personId: by.personId })
    await chain.flush()
    return true
  })
}

function sealedFor(bodyId: string, tipId: string): string {
  return `${bodyId}\n${tipId}`
}

function hashOf(receipt: string): string {
  return createHash('sha256').update(receipt.replace(/\s/g, '').toUpperCase()).digest('hex')
}
