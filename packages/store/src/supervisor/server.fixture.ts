import { mkdtempSync, rmSync, statfsSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import pg from 'pg'
import type { Server } from './server.js'
import { startServer } from './start-server.js'

/** Memory where there is plenty: making a cluster waits for the disk, and tests make many. */
function base(): string {
  if (process.platform !== 'linux') return tmpdir()
  const { bavail, bsize } = statfsSync('/dev/shm')
  return bavail * bsize > 2e9 ? '/dev/shm' : tmpdir()
}

/** A folder for the data of one test file. */
export function dataFolder(): { readonly folder: string; remove(): void } {
  const folder = mkdtempSync(join(base(), 'davylamp-store-'))
  return { folder, remove: () => rmSync(folder, { recursive: true, force: true }) }
}

/** Starts a server that has to start. */
export async function started(folder: string): Promise<Server> {
  const result = await startServer(folder)
  if ('problem' in result) throw new Error(result.problem.en)
  return result.server
}

/** One statement on a connection of its own. */
export async function ask(server: Server, statement: string): Promise<unknown[]> {
  const client = new pg.Client({ ...server.access, database: 'postgres' })
  client.on('error', () => undefined)
  await client.connect()
  try {
    return (await client.query<Record<string, unknown>>(statement)).rows
  } finally {
    await client.end()
  }
}
