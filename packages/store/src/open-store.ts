import { readFile } from 'node:fs/promises'
import { join as joinPath, resolve } from 'node:path'
import pg from 'pg'
import { keepProjectionsCurrent } from './act/reproject.js'
import { lawFolder, type LawInForce, readLaw } from './law/read-law.js'
import { type Database, databaseOn, poolOf, type Target } from './schema/connect.js'
import { migrate, migrationOf, newestMigration } from './schema/migrate.js'
import { requestRoleProblem } from './schema/request-role.js'
import { ScopedDatabases } from './schema/scoped.js'
import { storeErrorOf } from './store-error.js'
import { databaseUser } from './supervisor/cluster.js'
import { layoutOf } from './supervisor/layout.js'
import type { Server } from './supervisor/server.js'
import { startServer } from './supervisor/start-server.js'
import { say, sayBecause, type StoreProblem } from './texts.js'

/** Where the records are: in a data folder, whose server is started, or in a database that somebody else runs. */
export type StorePlace = { readonly folder: string } | { readonly url: string }

/** An open store. */
export interface Store {
  readonly db: Database
  readonly pool: pg.Pool
  /** What acts are held against and terms are counted by. */
  readonly law: LawInForce
  /** The server that was started for it; null where it runs elsewhere. */
  readonly server: Server | null
  /**
   * The records as a body sees them: what is not its own, given to it or below it is not there, whatever is asked. For requests. Null: of
   * whoever is in no body.
   */
  asBody(bodyId: string | null): Database
  /** Ends the connections, and the server where it was started here. */
  close(): Promise<void>
}

export interface OpenOptions {
  /** How many connections at most. */
  readonly connections?: number
  /** The data folder, where the records themselves are elsewhere: the site's own law lies in it. Left out: what ships. */
  readonly folder?: string
  /** Leave the schema as it is: for restoring into an empty database. */
  readonly migrates?: boolean
}

export type OpenedStore = { readonly store: Store } | { readonly problem: StoreProblem }

/** The cluster is ours alone: the database that it comes with is the one. */
const databaseName = 'postgres'

/**
 * Opens the records and brings their schema up to date. Where another program of this user runs the server of the data folder already,
 * its server is used.
 */
export async function openStore(place: StorePlace, options: OpenOptions = {}): Promise<OpenedStore> {
  const folder = 'folder' in place ? place.folder : options.folder
  const law = await lawIn(folder)
  if ('problem' in law) return law
  const reached = 'url' in place ? { target: place, server: null } : await reach(place.folder)
  if ('problem' in reached) return reached
  const { target, server } = reached
  const pool = poolOf(target, options.connections)
  const db = databaseOn(pool)
  const scoped = new ScopedDatabases(target, options.connections)
  const close = async (): Promise<void> => {
    await scoped.end()
    await db.destroy()
    await server?.stop()
  }
  try {
    const problem = await prepare(db, options.migrates ?? true, law)
    if (problem === null) return { store: { db, pool, law, server, asBody: (bodyId) => scoped.of(bodyId), close } }
    await close()
    return { problem }
  } catch (error) {
    await close()
    const known = 'url' in place ? urlProblem(error) : storeErrorOf(error)?.said
    if (known === undefined || known === null) throw error
    return { problem: known }
  }
}

async function prepare(db: Database, migrates: boolean, law: LawInForce): Promise<StoreProblem | null> {
  const found = await migrationOf(db)
  if (found !== null && found > newestMigration) return say('newer-schema', { found, newest: newestMigration })
  if (migrates) {
    await migrate(db)
    await keepProjectionsCurrent(db, law)
  }
  return null
}

/** What ships and the site's own, or why that cannot be read. */
async function lawIn(folder: string | undefined): Promise<LawInForce | { readonly problem: StoreProblem }> {
  const path = folder === undefined ? null : joinPath(folder, lawFolder)
  try {
    return await readLaw(path)
  } catch (error) {
    if (path === null || !(error instanceof Error && 'syscall' in error)) throw error
    return { problem: sayBecause('law-unreadable', { path }, error) }
  }
}

async function reach(
  folder: string,
): Promise<{ readonly target: Target; readonly server: Server | null } | { readonly problem: StoreProblem }> {
  const started = await startServer(folder)
  if ('server' in started) {
    const target = { ...started.server.access, database: databaseName }
    return { target, server: started.server }
  }
  const joined = started.problem.code === 'in-use' ? await join(folder) : null
  return joined === null ? started : { target: joined, server: null }
}

/** The server that another program runs, if it lets us in. */
async function join(folder: string): Promise<Target | null> {
  const { socketFolder, password } = layoutOf(resolve(folder))
  try {
    const secret = (await readFile(password, 'utf8')).trim()
    const target = { host: socketFolder, user: databaseUser, password: secret, database: databaseName }
    const client = new pg.Client(target)
    await client.connect()
    await client.end()
    return target
  } catch {
    // whoever holds the folder is just starting, or not ours: the problem that was met first tells more
    return null
  }
}

/** What goes wrong with a database of somebody else, without ever repeating the password in its URL. */
function urlProblem(error: unknown): StoreProblem | null {
  if (!(error instanceof Error)) return null
  const ofRole = requestRoleProblem(error)
  if (ofRole !== null) return ofRole
  const code = 'code' in error && typeof error.code === 'string' ? error.code : ''
  // 28…: not let in, 3D000: no such database, 42501: no right to make tables, ENOTFOUND: no such host
  const isTheirs =
    /^(28...|3D000|42501|ENOTFOUND|EAI_AGAIN|ERR_INVALID_URL)$/.test(code) || storeErrorOf(error) !== null
  return isTheirs ? say('url-unusable', { cause: error.message || code }) : null
}
