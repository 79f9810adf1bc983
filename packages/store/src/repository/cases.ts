import type { CaseFileTable } from '../schema/table/case-file.js'
import type { Work } from '../transaction.js'

/** Writes the row of a case, over the one that was there. */
export async function putCase(trx: Work, row: CaseFileTable): Promise<void> {
  const { body_id: _body, case_id: _case, ...changes } = row
  await trx
    .insertInto('case_file')
    .values(row)
    .onConflict((conflict) => conflict.columns(['body_id', 'case_id']).doUpdateSet(changes))
    .execute()
}
