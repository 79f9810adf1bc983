import { chmod, chown, mkdir, realpath } from 'node:fs/promises'
import { resolve } from 'node:path'
import { causeOf, say, sayBecause, type StoreProblem } from '../texts.js'
import { accountFor, closedFolder, type Account } from './account.js'
import { ensureCluster } from './cluster.js'
import { layoutOf, type Layout } from './layout.js'
import { lockFolder } from './lock.js'
import { stopOrphan } from './postmaster.js'
import { findPrograms } from './programs.js'
import { Server } from './server.js'

export type StartedServer = { readonly server: Server } | { readonly problem: StoreProblem }

/**
 * Starts the embedded PostgreSQL of a data folder, which is made when it is not there. It listens on a socket that only its starter can
 * reach and opens no network port. What an earlier run left behind (a killed supervisor, a killed server, half a cluster) is cleared first.
 *
 * @returns the server, or why there is none, in both languages
 */
export async function startServer(path: string): Promise<StartedServer> {
  let layout = layoutOf(resolve(path))
  try {
    await mkdir(layout.folder, { recursive: true, mode: 0o700 })
    layout = layoutOf(await realpath(layout.folder))
    const lock = await lockFolder(layout)
    if ('code' in lock) return { problem: lock }
    try {
      const started = await startLocked(layout, lock)
      if ('problem' in started) await lock.release()
      return started
    } catch (error) {
      await lock.release()
      throw error
    }
  } catch (error) {
    return { problem: systemProblem(layout, error) }
  }
}

async function startLocked(layout: Layout, lock: { release(): Promise<void> }): Promise<StartedServer> {
  const account = await accountFor(layout)
  if ('code' in account) return { problem: account }
  if (account.uid !== null) await chmod(layout.folder, 0o711)
  const closed = await closedFolder(layout.folder, account)
  if (closed !== null)
    return { problem: say('folder-closed', { account: account.name, closed, folder: layout.folder }) }
  const orphan = await stopOrphan(layout)
  if (orphan !== null) return { problem: say('not-stopped', { pid: orphan, folder: layout.folder }) }
  const programs = await findPrograms(layout, account)
  if ('code' in programs) return { problem: programs }
  const cluster = await ensureCluster(layout, programs, account)
  if ('code' in cluster) return { problem: cluster }
  await makeSocketFolder(layout, account)
  const server = new Server({ layout, programs, account, password: cluster.password, lock })
  const problem = await server.start()
  return problem === null ? { server } : { problem }
}

async function makeSocketFolder({ socketFolder }: Layout, { uid, gid }: Account): Promise<void> {
  await mkdir(socketFolder, { recursive: true, mode: 0o700 })
  await chmod(socketFolder, 0o700)
  if (uid !== null && gid !== null) await chown(socketFolder, uid, gid)
}

function systemProblem({ folder }: Layout, error: unknown): StoreProblem {
  if (!(error instanceof Error && 'syscall' in error)) throw error
  const cause = causeOf(error)
  return cause === 'ENOSPC' || cause === 'EDQUOT'
    ? say('disk-full', { folder })
    : sayBecause('folder-unusable', { folder }, error)
}
