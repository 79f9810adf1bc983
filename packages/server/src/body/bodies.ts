import type { Body } from '@davylamp/casework'
import { type BodyKind, bodyKinds } from '@davylamp/law'
import { keepBody, type Store } from '@davylamp/store'
import type pg from 'pg'
import type { Owned } from '../policy/visitor.js'

/** A body as the server knows it: with what the law and the policies ask of it. */
export interface KnownBody extends Body, Owned {}

export async function enterBody(
  store: Store,
  pool: pg.Pool,
  { bodyId, name, kind, province, areaCode }: KnownBody,
): Promise<void> {
  await keepBody(store.db, { bodyId, name, area: areaCode })
  await pool.query(
    `insert into account_body (body_id, kind, province) values ($1, $2, $3)
     on conflict (body_id) do update set kind = excluded.kind, province = excluded.province`,
    [bodyId, kind, province],
  )
}

/** Every body by identifier. */
export async function knownBodies(pool: pg.Pool): Promise<ReadonlyMap<string, KnownBody>> {
  const { rows } = await pool.query<{
    body_id: string
    name: string
    kind: string
    province: string
    area: string | null
  }>(`select body_id, name, kind, province, area from account_body join body using (body_id) order by body_id`)
  return new Map(
    rows.flatMap((row) => {
      const kind: BodyKind | undefined = bodyKinds.find((one) => one === row.kind)
      if (kind === undefined) return []
      const body = { bodyId: row.body_id, name: row.name, kind, province: row.province, areaCode: row.area }
      return [[row.body_id, body] as const]
    }),
  )
}
