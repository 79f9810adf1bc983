import { sql } from 'kysely'
import type { Work } from '../transaction.js'

const linesAtOnce = 2000

/** The entries of a body's journal, in order, as they are exported. */
export async function* journalLines(trx: Work, bodyId: string): AsyncGenerator<string> {
  let last = 0
  for (;;) {
    const { rows } = await sql<{ seq: number; line: string }>`select seq, line from journal_entry
      where body_id = ${bodyId} and seq > ${last} order by seq limit ${linesAtOnce}`.execute(trx)
    for (const { line } of rows) yield line
    const end = rows.at(-1)
    if (end === undefined) return
    last = end.seq
  }
}

interface KeptPersonal {
  readonly seq: number
  readonly personal: string
  readonly document: string
}

/** What entries up to one hold salted hashes of and was not erased, in their order. */
export async function* personalOf(trx: Work, bodyId: string, until: number): AsyncGenerator<KeptPersonal> {
  let after: Pick<KeptPersonal, 'seq' | 'personal'> = { seq: 0, personal: '' }
  for (;;) {
    const { rows } = await sql<KeptPersonal>`select seq, personal, document from journal_personal
      where body_id = ${bodyId} and (seq, personal) > (${after.seq}, ${after.personal}) and seq <= ${until}
      order by seq, personal limit ${linesAtOnce}`.execute(trx)
    yield* rows
    const end = rows.at(-1)
    if (end === undefined) return
    after = end
  }
}
