import type { Database } from '../schema/connect.js'

/** A body (a bureau, a police station, a power company) as the store knows it. */
export interface Body {
  readonly bodyId: string
  readonly name: string
  /** Administrative area code, where known. */
  readonly area: string | null
}

/** Makes a body known; told again, the last word on its name holds. */
export async function keepBody(db: Database, { bodyId, name, area }: Body): Promise<void> {
  await db
    .insertInto('body')
    .values({ body_id: bodyId, name, area })
    .onConflict((conflict) => conflict.column('body_id').doUpdateSet({ name, area }))
    .execute()
}

export async function listBodies(db: Database): Promise<Body[]> {
  const rows = await db.selectFrom('body').select(['body_id', 'name', 'area']).orderBy('body_id').execute()
  return rows.map(({ body_id, name, area }) => ({ bodyId: body_id, name, area }))
}
