import type { Records } from '../context.js'
import type { Tip } from '@davylamp/casework'
import type pg from 'pg'

export interface TipMessage {
  readonly at: string
  readonly by: 'tipster' | 'body'
  readonly text: string
}

/** Tips of a body, the newest first. */
export async function listTips(store: Records, bodyId: string, limit: number): Promise<Tip[]> {
  const rows = await store.db
    .selectFrom('tip')
    .select('document')
    .where('body_id', '=', bodyId)
    .orderBy('received_at', 'desc')
    .limit(limit)
    .execute()
  return rows.map(({ document }) => JSON.parse(document) as Tip)
}

export async function hasTip(store: Records, bodyId: string, tipId: string): Promise<boolean> {
  const row = await store.db
    .selectFrom('tip')
    .select('tip_id')
    .where('body_id', '=', bodyId)
    .where('tip_id', '=', tipId)
    .executeTakeFirst()
  return row !== undefined
}

export async function addMessage(pool: pg.Pool, tipId: string, by: TipMessage['by'], text: string): Promise<void> {
  await pool.query('insert into account_tip_message (tip_id, by, text) values ($1, $2, $3)', [tipId, by, text])
}

export async function messagesOf(pool: pg.Pool, tipId: string): Promise<TipMessage[]> {
  const { rows } = await pool.query<{ at: Date; by: TipMessage['by']; text: string }>(
    'select at, by, text from account_tip_message where tip_id = $1 order by at',
    [tipId],
  )
  return rows.map(({ at, by, text }) => ({ at: at.toISOString(), by, text }))
}
