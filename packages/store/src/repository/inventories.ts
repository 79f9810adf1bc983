import { sql } from 'kysely'
import type { Database } from '../schema/connect.js'
import type { InventoryJournalTable } from '../schema/table/inventory.js'
import type { Work } from '../transaction.js'

/** A journal of an inventory in the state that its head names. */
export interface Inventory {
  readonly journal: string
  readonly seq: number
  readonly sha256: string
  readonly sm3: string
  /** Machines that were read over the network. */
  readonly machineCount: number
}

export interface InventoryFile {
  /** Inside the journal's folder, with `/`. */
  readonly path: string
  readonly sha256: string
  readonly bytes: number
}

/** Notes an inventory with its files; false where it was noted already. */
export async function noteInventory(
  trx: Work,
  bodyId: string,
  { journal, seq, sha256, sm3, machineCount }: Inventory,
  files: readonly InventoryFile[],
  journalSeq: number,
): Promise<boolean> {
  const { numInsertedOrUpdatedRows } = await trx
    .insertInto('inventory_journal')
    .values({ body_id: bodyId, journal, seq, sha256, sm3, machine_count: machineCount, journal_seq: journalSeq })
    .onConflict((conflict) => conflict.doNothing())
    .executeTakeFirst()
  if (numInsertedOrUpdatedRows === 0n) return false
  await sql`insert into inventory_file (body_id, journal, seq, path, sha256)
    select ${bodyId}, ${journal}::uuid, ${seq}::bigint, * from unnest(
      ${files.map(({ path }) => path)}::text[], ${files.map((file) => file.sha256)}::text[])`.execute(trx)
  return true
}

/** The states in which a journal was taken in, the first one first; or those that one of the heads names. */
export async function inventoriesOf(
  db: Database | Work,
  bodyId: string,
  wanted: { readonly journal: string } | { readonly heads: readonly string[] },
): Promise<Inventory[]> {
  const condition =
    'journal' in wanted ? sql`journal = ${wanted.journal}::uuid` : sql`sha256 = any(${wanted.heads}::text[])`
  const { rows } = await sql<InventoryJournalTable>`
    select * from inventory_journal where body_id = ${bodyId} and ${condition} order by journal, seq`.execute(db)
  return rows.map(({ journal, seq, sha256, sm3, machine_count }) => ({
    journal,
    seq,
    sha256,
    sm3,
    machineCount: machine_count,
  }))
}

export async function filesOfInventory(
  db: Database | Work,
  bodyId: string,
  { journal, seq }: Inventory,
): Promise<InventoryFile[]> {
  const { rows } = await sql<InventoryFile>`
    select path, sha256, bytes from inventory_file join evidence_file using (sha256)
    where body_id = ${bodyId} and journal = ${journal}::uuid and seq = ${seq} order by path`.execute(db)
  return rows
}
