import type { Body } from '@davylamp/casework'
import type { Database } from '../schema/connect.js'
import type { BodyTable } from '../schema/tables.js'
import type { Work } from '../transaction.js'

/** A body as the store knows it; of one that was only heard of (in a bundle of others) kind and province are unknown. */
export interface KnownBody {
  readonly bodyId: string
  readonly name: string
  readonly kind: Body['kind'] | null
  readonly province: string | null
  /** Administrative area code, where known. */
  readonly area: string | null
}

/** Makes a body known; what was known of it and is not told again stays. */
export async function keepBody(
  db: Database | Work,
  body: Pick<KnownBody, 'bodyId' | 'name'> & Partial<KnownBody>,
): Promise<void> {
  const { bodyId, name, kind, province, area } = body
  const told = {
    name,
    ...(kind !== undefined && { kind }),
    ...(province !== undefined && { province }),
    ...(area !== undefined && { area }),
  }
  await db
    .insertInto('body')
    .values({ body_id: bodyId, kind: null, province: null, area: null, ...told })
    .onConflict((conflict) => conflict.column('body_id').doUpdateSet(told))
    .execute()
}

export async function listBodies(db: Database | Work): Promise<KnownBody[]> {
  const rows = await db.selectFrom('body').selectAll().orderBy('body_id').execute()
  return rows.map(bodyOfRow)
}

export async function findBody(db: Database | Work, bodyId: string): Promise<KnownBody | null> {
  const row = await db.selectFrom('body').selectAll().where('body_id', '=', bodyId).executeTakeFirst()
  return row === undefined ? null : bodyOfRow(row)
}

function bodyOfRow(
  row: Pick<BodyTable, 'name' | 'kind' | 'province' | 'area'> & { readonly body_id: string },
): KnownBody {
  const { body_id, name, kind, province, area } = row
  return { bodyId: body_id, name, kind: kind as KnownBody['kind'], province, area }
}
