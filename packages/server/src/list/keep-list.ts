import { randomUUID } from 'node:crypto'
import type { LeadEvent } from '@davylamp/casework'
import { appendEvents } from '@davylamp/store'
import type { Context } from '../context.js'
import { enter } from '../journal/enter.js'
import { eventHead } from '../matter/event-head.js'
import type { Visitor } from '../policy/visitor.js'
import type { SentRow } from './sent-list.js'

export interface KeptList {
  readonly listId: string
  readonly issuer: string
  readonly batch: string
  readonly receivedAt: string
  readonly rows: readonly SentRow[]
}

/** The file of a list as it was sent, and the zone that its times are of. */
export interface SentFile {
  readonly bytes: Uint8Array
  readonly zone: string
}

/** Keeps a list and makes a lead of each row that is not one yet; the same list again makes none. */
export async function keepList(
  context: Context,
  visitor: Visitor,
  { issuer, batch, actedOn }: { readonly issuer: string; readonly batch: string; readonly actedOn: string },
  rows: readonly SentRow[],
  file: SentFile,
): Promise<{ readonly listId: string; readonly newLeads: number }> {
  const { bodyId } = visitor
  let newLeads = 0
  for (const { leadId, line, address, port } of rows) {
    const ref = { bodyId, matter: 'lead' as const, matterId: leadId }
    const event: LeadEvent = {
      ...eventHead({ id: 'registered', actedOn, override: null }, leadId, visitor),
      kind: 'registered',
      data: { number: `${batch}-${line}`, origin: 'list' },
    }
    const place = { place: port === null ? address : `${address}:${port}`, site: null }
    // one that is there was registered before, under whatever number
    const written = await appendEvents(context.store.db, ref, [event], { expected: 0, place })
    if (written.ok && written.added > 0) newLeads++
  }
  const listId = randomUUID()
  await context.accounts.pool.query(
    'insert into account_sent_list (list_id, body_id, issuer, batch, rows, file, zone) values ($1, $2, $3, $4, $5, $6, $7)',
    [listId, bodyId, issuer, batch, JSON.stringify(rows), Buffer.from(file.bytes), file.zone],
  )
  const what = { list: listId, issuer, batch, rows: rows.length, newLeads }
  await enter(context.store, bodyId, visitor, { kind: 'list.received', what })
  return { listId, newLeads }
}

export async function readKeptList(context: Context, bodyId: string, listId: string): Promise<KeptList | null> {
  const { rows } = await context.accounts.pool.query<ListRow>(
    'select list_id, issuer, batch, received_at, rows from account_sent_list where body_id = $1 and list_id = $2',
    [bodyId, listId],
  )
  return rows[0] === undefined ? null : keptOf(rows[0])
}

/** The file of a list; null for a list that was received before files were kept. */
export async function readSentFile(context: Context, bodyId: string, listId: string): Promise<SentFile | null> {
  const { rows } = await context.accounts.pool.query<{ readonly file: Buffer | null; readonly zone: string | null }>(
    'select file, zone from account_sent_list where body_id = $1 and list_id = $2',
    [bodyId, listId],
  )
  const { file = null, zone = null } = rows[0] ?? {}
  return file === null || zone === null ? null : { bytes: new Uint8Array(file), zone }
}

export async function keptLists(context: Context, bodyId: string): Promise<KeptList[]> {
  const { rows } = await context.accounts.pool.query<ListRow>(
    'select list_id, issuer, batch, received_at, rows from account_sent_list where body_id = $1 order by received_at desc',
    [bodyId],
  )
  return rows.map(keptOf)
}

interface ListRow {
  readonly list_id: string
  readonly issuer: string
  readonly batch: string
  readonly received_at: Date
  readonly rows: readonly SentRow[]
}

function keptOf({ list_id, issuer, batch, received_at, rows }: ListRow): KeptList {
  return { listId: list_id, issuer, batch, receivedAt: received_at.toISOString(), rows }
}
