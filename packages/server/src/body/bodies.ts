import type { Records } from '../context.js'
import type { Body } from '@davylamp/casework'
import { type BodyKind, bodyKinds } from '@davylamp/law'
import { keepBody } from '@davylamp/store'
import type pg from 'pg'
import type { Owned } from '../policy/visitor.js'

/** A body as the server knows it: with what the law and the policies ask of it. */
export interface KnownBody extends Body, Owned {}

export function enterBody(store: Records, { bodyId, name, kind, province, areaCode }: KnownBody): Promise<void> {
  return keepBody(store.db, { bodyId, name, kind, province, area: areaCode })
}

/** Every body by identifier; those that were only heard of, whose kind or province is unknown, do nothing here. */
export async function knownBodies(pool: pg.Pool): Promise<ReadonlyMap<string, KnownBody>> {
  const { rows } = await pool.query<{
    body_id: string
    name: string
    kind: string
    province: string
    area: string | null
  }>(
    'select body_id, name, kind, province, area from body where kind is not null and province is not null order by body_id',
  )
  return new Map(
    rows.flatMap((row) => {
      const kind: BodyKind | undefined = bodyKinds.find((one) => one === row.kind)
      if (kind === undefined) return []
      const body = { bodyId: row.body_id, name: row.name, kind, province: row.province, areaCode: row.area }
      return [[row.body_id, body] as const]
    }),
  )
}
