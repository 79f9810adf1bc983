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
import { backupSchema, type BackupEnd, type BackupHead, endOfRows, type TableHead, tableOrder } from './format.js'

/**
 * Writes everything that the store holds, as it is at one moment, into one file; others may go on working. The file is there whole or not
 * at all.
 *
 * @throws StoreError where the database is gone, and what the file system said
 */
export async function writeBackup(store: Store, path: string): Promise<BackupEnd> {
  const partial = `${path}.partial`
  const client = await store.pool.connect().catch((error: unknown) => {
    throw storeErrorOf(error) ?? error
  })
  let broken: Error | undefined
  try {
    const end = await write(client, partial)
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

async function write(client: pg.PoolClient, path: string): Promise<BackupEnd> {
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
  await put(line({ schema: backupSchema, migration: newestMigration, at: new Date().toISOString() }))
  const rows: Record<string, number> = {}
  for (const table of tableOrder) {
    const { rows: found } = await client.query<{ name: string }>(
      `select attname as name from pg_attribute where attrelid = $1::regclass and attnum > 0 and not attisdropped order by attnum`,
      [table],
    )
    const columns = found.map(({ name }) => name)
    await put(line({ table, columns }))
    const copy = client.query(copyTo(`copy ${table} (${columns.join(', ')}) to stdout`))
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
