import { mkdir, open, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { copyVerifier, type Head, personalPath } from '@davylamp/journal'
import { journalLines, personalOf } from '../repository/journal-lines.js'
import type { Database } from '../schema/connect.js'
import { inTransaction, type Work } from '../transaction.js'

export interface ExportedJournal {
  readonly entries: number
  /** Null where the body has written nothing yet. */
  readonly head: Head | null
}

/**
 * Writes the journal of a body as a folder that `davylamp verify` checks, with the verifier beside it.
 *
 * @param folder must not exist yet
 * @throws what the file system said
 */
export async function exportJournal(db: Database, bodyId: string, folder: string): Promise<ExportedJournal> {
  await mkdir(folder)
  const file = await open(join(folder, 'journal.ndjson'), 'wx', 0o600)
  try {
    const exported = await inTransaction(db, async (trx) => {
      const chain = trx.selectFrom('journal_chain').select(['seq', 'sha256', 'sm3']).where('body_id', '=', bodyId)
      const head = (await chain.executeTakeFirst()) ?? null
      let entries = 0
      for await (const line of journalLines(trx, bodyId)) {
        // what was added after the head was read belongs to the next export
        if (head === null || entries === head.seq) break
        await file.write(`${line}\n`)
        entries++
      }
      await writePersonal(trx, bodyId, folder, entries)
      return { entries, head }
    })
    await file.sync()
    await copyVerifier(folder)
    return exported
  } finally {
    await file.close()
  }
}

/** What entries hold salted hashes of, one file each beside the chain; what was erased is not there any more. */
async function writePersonal(trx: Work, bodyId: string, folder: string, entries: number): Promise<void> {
  let isMade = false
  for await (const { personal, document } of personalOf(trx, bodyId, entries)) {
    const path = join(folder, personalPath(personal))
    if (!isMade) await mkdir(dirname(path))
    isMade = true
    await writeFile(path, document, { mode: 0o600, flag: 'wx' })
  }
}
