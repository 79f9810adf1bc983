import { once } from 'node:events'
import { finished } from 'node:stream/promises'
import { sql } from 'kysely'
import type pg from 'pg'
import { from as copyFrom } from 'pg-copy-streams'
import type { Store } from '../open-store.js'
import { migrate, migrationOf, newestMigration } from '../schema/migrate.js'
import { storeErrorOf } from '../store-error.js'
import { causeOf, say, sayBecause, type StoreProblem } from '../texts.js'
import {
  type BackupEnd,
  type BackupHead,
  columnList,
  endOfRows,
  isBackupHead,
  isTableHead,
  type MoreTables,
  tableOrder,
} from './format.js'
import { backupLines, checkBackup, parseLine } from './read-backup.js'

/** What an installation does with its part of a backup. */
export interface RestoreMore extends MoreTables {
  /** Looks at the head before anything is changed; what it says against it is why nothing is restored. */
  accept?(head: BackupHead): StoreProblem | null
  /** Makes its tables, empty. */
  prepare?(): Promise<void>
}

/**
 * Brings a backup into an empty store, whole or not at all; a backup of an older version is brought up to date. The store must have been
 * opened with `migrates: false`.
 *
 * @returns how many rows each table got, or why it was not restored
 * @throws StoreError where the database is full or gone
 */
export async function restoreBackup(
  store: Store,
  path: string,
  more: RestoreMore = { tables: [] },
): Promise<BackupEnd | StoreProblem> {
  try {
    const end = await checkBackup(path)
    const head = end === null ? null : await headOf(path)
    if (end === null || !isBackupHead(head)) return say('backup-damaged', { path })
    const { migration } = head
    if (migration > newestMigration) return say('newer-schema', { found: migration, newest: newestMigration })
    const found = await migrationOf(store.db)
    if (found !== null && (found !== migration || (await holdsRecords(store))))
      return say('restore-not-empty', { path })
    const refused = more.accept?.(head) ?? null
    if (refused !== null) return refused
    await migrate(store.db, migration)
    await more.prepare?.()
    await load(store.pool, path, [...tableOrder, ...more.tables])
    await migrate(store.db)
    return end
  } catch (error) {
    if (['ENOENT', 'EACCES', 'EISDIR'].includes(causeOf(error)) && error instanceof Error && 'path' in error)
      return sayBecause('backup-unreadable', { path }, error)
    throw storeErrorOf(error) ?? error
  }
}

async function headOf(path: string): Promise<unknown> {
  for await (const line of backupLines(path)) return parseLine(line)
  return null
}

async function holdsRecords({ db }: Store): Promise<boolean> {
  const { rows } = await sql<{ some: boolean }>`select exists (select from body) as some`.execute(db)
  return rows[0]?.some ?? false
}

async function load(pool: pg.Pool, path: string, known: readonly string[]): Promise<void> {
  const client = await pool.connect()
  let broken: Error | undefined
  try {
    await client.query('begin')
    await loadTables(client, path, known)
    await client.query('commit')
  } catch (error) {
    // the connection is given up with its transaction
    broken = error instanceof Error ? error : new Error(String(error))
    throw error
  } finally {
    client.release(broken)
  }
}

async function loadTables(client: pg.PoolClient, path: string, known: readonly string[]): Promise<void> {
  const lines = backupLines(path)
  // the head was read already
  await lines.next()
  for (;;) {
    const next = await lines.next()
    if (next.done === true) return
    const table = parseLine(next.value)
    if (!isTableHead(table)) return
    if (!known.includes(table.table)) throw new Error(`Nobody knows a table ${table.table}.`)
    const copy = client.query(copyFrom(`copy ${table.table} (${columnList(table.columns)}) from stdin`))
    const copied = finished(copy)
    copied.catch(() => undefined)
    for await (const line of rowsOf(lines)) if (!copy.write(line)) await Promise.race([once(copy, 'drain'), copied])
    copy.end()
    await copied
  }
}

/** The rows up to the end of a table; the lines go on after it. */
async function* rowsOf(lines: AsyncGenerator<Buffer>): AsyncGenerator<Buffer> {
  for (;;) {
    const next = await lines.next()
    if (next.done === true || next.value.equals(endLine)) return
    yield next.value
  }
}

const endLine = Buffer.from(`${endOfRows}\n`)
