import { type Finding, parseFinding } from '@davylamp/finding'
import type { Records } from '../context.js'

/** Findings are read in such parts: few enough to hold, many enough to be quick. */
const rowsAtOnce = 2000

/** Findings of a body that may name a pool, without the evidence, which no indicator needs. */
export async function poolFindings({ db }: Records, bodyId: string): Promise<Finding[]> {
  const found: Finding[] = []
  for (let after = ''; ;) {
    const rows = await db
      .selectFrom('finding')
      .select(['finding_id', 'document'])
      .where('body_id', '=', bodyId)
      .where('finding_id', '>', after)
      // a meter never names a pool
      .where('sense', '<>', 'power')
      .orderBy('finding_id')
      .limit(rowsAtOnce)
      .execute()
    for (const { document } of rows) {
      const parsed = parseFinding(document)
      if (parsed.ok) found.push({ ...parsed.finding, evidence: [], alternatives: [], missing: [] })
    }
    const last = rows.at(-1)
    if (last === undefined || rows.length < rowsAtOnce) return found
    after = last.finding_id
  }
}
