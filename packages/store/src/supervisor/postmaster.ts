import { readFileSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { causeOf } from '../texts.js'
import { isAlive } from '@davylamp/journal'
import type { Layout } from './layout.js'

/** What `postmaster.pid` says; its eighth line is the state since PostgreSQL 10. */
interface Postmaster {
  readonly pid: number
  readonly isReady: boolean
}

export async function readPostmaster({ cluster }: Layout): Promise<Postmaster | null> {
  try {
    const lines = (await readFile(join(cluster, 'postmaster.pid'), 'utf8')).split('\n')
    return { pid: Number(lines[0]), isReady: lines[7]?.trim() === 'ready' }
  } catch (error) {
    if (causeOf(error) === 'ENOENT') return null
    throw error
  }
}

/**
 * A server whose supervisor was killed goes on without it. It is stopped in good order before a new one is started.
 *
 * @returns the process that did not stop, or null
 */
export async function stopOrphan(layout: Layout): Promise<number | null> {
  const left = await readPostmaster(layout)
  if (left === null || !isServerOf(left.pid, layout)) return null
  // SIGINT: fast shutdown; SIGQUIT: at once, to be recovered at the next start
  for (const [signal, patienceMs] of [
    ['SIGINT', 20_000],
    ['SIGQUIT', 5000],
  ] as const) {
    process.kill(left.pid, signal)
    if (await ends(left.pid, patienceMs)) return null
  }
  return left.pid
}

/** Whether a process is the server of this data folder, and not another one that was given its number later. */
function isServerOf(pid: number, { cluster }: Layout): boolean {
  if (!Number.isSafeInteger(pid) || pid <= 1 || !isAlive(pid)) return false
  try {
    return readFileSync(`/proc/${pid}/cmdline`, 'utf8').split('\0').includes(cluster)
  } catch {
    // no /proc here: PostgreSQL itself tells a stale file from a running server when it starts
    return false
  }
}

async function ends(pid: number, patienceMs: number): Promise<boolean> {
  const until = performance.now() + patienceMs
  while (performance.now() < until) {
    if (!isAlive(pid)) return true
    await wait(20)
  }
  return !isAlive(pid)
}
