import { createHash } from 'node:crypto'
import { once } from 'node:events'
import { createWriteStream } from 'node:fs'
import { open, rename, rm } from 'node:fs/promises'
import { finished } from 'node:stream/promises'
import { createGzip } from 'node:zlib'
import type pg from 'pg'
import { to as copyTo } from 'pg-copy-streams'
import type { Store } from '../open-store.js'
import { newestMigration } from '../schema/migrate.js'
import { storeErrorOf } from '../store-error.js'
import {
  backupSchema,
  type BackupEnd,
  type BackupHead,
  columnList,
  endOfRows,
  type MoreTables,
  type TableHead,
  tableOrder,
} from './format.js'

/** What an installation adds to a backup of its store. */
export interface BackupMore extends MoreTables {
  /** A secret, sealed (base64). */
  readonly sealedSecret?: string
}

/**
 * Writes everything that the store holds, as it is at one moment, into one file; others may go on working. The file is there whole or not
 * at all.
 *
 * @throws StoreError where the database is gone, and what the file system said
 */
export async function writeBackup(store: Store, path: string, more: BackupMore = { tables: [] }): Promise<BackupEnd> {
  const partial = `${path}.partial`
  const client = await store.pool.connect().catch((error: unknown) => {
    throw storeErrorOf(error) ?? error
  })
  let broken: Error | undefined
  try {
    const end = await write(client, partial, more)
    const file = await open(partial, 'r')
    await file.sync()
    await file.close()
    await rename(partial, path)
    return end
  } catch (error) {
    broken = error instanceof Error ? error : new Error(String(error))
    await rm(partial, { force: true })
    throw storeErrorOf(error) ?? error
  } finally {
    client.release(broken)
  }
}

async function write(client: pg.PoolClient, path: string, { tables, ...head }: BackupMore): Promise<BackupEnd> {
  const gzip = createGzip({ level: 3 })
  const file = createWriteStream(path, { mode: 0o600 })
  const written = finished(gzip.pipe(file))
  // told where it is awaited
  written.catch(() => undefined)
  const hash = createHash('sha256')
  const put = async (bytes: Uint8Array): Promise<void> => {
    hash.update(bytes)
    if (file.errored !== null) throw file.errored
    if (!gzip.write(bytes)) await Promise.race([once(gzip, 'drain'), written])
  }
  const line = (value: BackupHead | TableHead | BackupEnd): Buffer => Buffer.from(`${JSON.stringify(value)}\n`)
  await client.query('begin isolation level repeatable read read only')
  // rows that a policy would hide are an error here and never left out
  await client.query('set local row_security = off')
  await put(line({ schema: backupSchema, migration: newestMigration, at: new Date().toISOString(), ...head }))
  const rows: Record<string, number> = {}
  for (const table of [...tableOrder, ...(await thereOf(client, tables))]) {
    const { rows: found } = await client.query<{ name: string }>(
      `select attname as name from pg_attribute where attrelid = $1::regclass and attnum > 0 and not attisdropped order by attnum`,
      [table],
    )
    const columns = found.map(({ name }) => name)
    await put(line({ table, columns }))
    const copy = client.query(copyTo(`copy ${table} (${columnList(columns)}) to stdout`))
    for await (const bytes of copy) await put(bytes as Buffer)
    rows[table] = copy.rowCount
    await put(Buffer.from(`${endOfRows}\n`))
  }
  await client.query('commit')
  const end: BackupEnd = { rows, sha256: hash.digest('hex') }
  gzip.end(line(end))
  await written
  return end
}

/** Those tables that were made; a store that no server has opened yet has none of them. */
async function thereOf(client: pg.PoolClient, tables: readonly string[]): Promise<string[]> {
  const { rows } = await client.query<{ name: string }>(
    'select name from unnest($1::text[]) with ordinality as wanted (name, place) where to_regclass(name) is not null order by place',
    [tables],
  )
  return rows.map(({ name }) => name)
}
