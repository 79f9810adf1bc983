import { createHash } from 'node:crypto'
import { sql } from 'kysely'
import type { Database } from '../schema/connect.js'
import type { Work } from '../transaction.js'

/** A file is kept in pieces of this size. */
export const pieceBytes = 1024 * 1024

/**
 * Keeps the content of a file under its hash; content that is there already is not written again.
 *
 * @throws where the bytes do not have the hash: the transaction must not be kept then
 */
export async function keepContent(
  trx: Work,
  file: { readonly sha256: string; readonly bytes: number },
  content: AsyncIterable<Uint8Array> | Iterable<Uint8Array>,
): Promise<void> {
  const inserted = await trx
    .insertInto('evidence_file')
    .values(file)
    .onConflict((conflict) => conflict.column('sha256').doNothing())
    .executeTakeFirst()
  if (inserted.numInsertedOrUpdatedRows === 0n) return
  const hash = createHash('sha256')
  let piece = 0
  for await (const bytes of content) {
    hash.update(bytes)
    await trx.insertInto('evidence_piece').values({ sha256: file.sha256, piece, content: bytes }).execute()
    piece++
  }
  if (hash.digest('hex') !== file.sha256) throw new Error(`The content that came is not that of ${file.sha256}.`)
}

/** The content of a kept file, in pieces; nothing where it is not kept. */
export async function* contentOf(db: Database | Work, sha256: string): AsyncGenerator<Uint8Array> {
  for (let piece = 0; ; piece++) {
    const row = await db
      .selectFrom('evidence_piece')
      .select('content')
      .where('sha256', '=', sha256)
      .where('piece', '=', piece)
      .executeTakeFirst()
    if (row === undefined) return
    yield row.content
  }
}

export interface FindingFile {
  readonly findingId: string
  /** Inside the evidence folder that it came in, with `/`. */
  readonly path: string
  readonly sha256: string
  readonly bytes: number
}

/** Notes which files belong to findings; those that are noted already stay. */
export async function noteFindingFiles(trx: Work, bodyId: string, files: readonly FindingFile[]): Promise<number> {
  const { numAffectedRows } = await sql`insert into finding_file (body_id, finding_id, path, sha256)
    select ${bodyId}, * from unnest(${files.map((file) => file.findingId)}::text[],
      ${files.map((file) => file.path)}::text[], ${files.map((file) => file.sha256)}::text[])
    on conflict do nothing`.execute(trx)
  return Number(numAffectedRows ?? 0)
}

/** The files of some findings. */
export async function filesOfFindings(
  db: Database | Work,
  bodyId: string,
  findingIds: readonly string[],
): Promise<FindingFile[]> {
  const { rows } = await sql<FindingFile>`
    select finding_id as "findingId", path, sha256, bytes from finding_file join evidence_file using (sha256)
    where body_id = ${bodyId} and finding_id = any(${findingIds}::text[]) order by finding_id, path`.execute(db)
  return rows
}
