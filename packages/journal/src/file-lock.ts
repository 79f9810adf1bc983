import { existsSync, readFileSync } from 'node:fs'
import { open, readFile, rm, writeFile } from 'node:fs/promises'
import { hostname } from 'node:os'
import { setTimeout as wait } from 'node:timers/promises'
import { isRecord } from './chain/entry.js'
import { causeOf } from './journal-error.js'

/** The process that holds a lock. */
export interface LockOwner {
  readonly pid: number
  readonly host: string
  readonly since: string
  /** When the process began, in the kernel's own count and boot; tells a process from a later one with its number. */
  readonly born: string
}

export interface Lock {
  readonly release: () => Promise<void>
}

/**
 * Makes this process the only one that holds the lock at `path`; one whose process no longer runs is taken over, by one alone however
 * many try. A lock of another computer is left alone.
 *
 * @returns the lock, who has it, or null where it could be neither taken nor read
 * @throws what the file system says, but for a file that is there
 */
export async function takeLock(path: string): Promise<Lock | LockOwner | null> {
  const mine = { pid: process.pid, host: hostname(), since: new Date().toISOString(), born: bornOf(process.pid) }
  for (let tries = 0; tries < mostTries; tries++) {
    try {
      const handle = await open(path, 'wx')
      await handle.writeFile(JSON.stringify(mine))
      await handle.close()
      return { release: () => rm(path, { force: true }) }
    } catch (error) {
      if (causeOf(error) !== 'EEXIST') throw error
    }
    const owner = await ownerOf(path)
    if (owner !== undefined && mayRun(owner)) return owner
    await removeAbandoned(path, mine)
  }
  return null
}

/** Enough for some that take over at the same moment to wait for each other. */
const mostTries = 50

/** Another process may be in the midst of writing its own: look twice before taking an empty lock for an abandoned one. */
async function ownerOf(path: string): Promise<LockOwner | undefined> {
  return (await readOwner(path)) ?? (await wait(100).then(() => readOwner(path)))
}

/** Removes a lock that nobody holds. One at a time, who looks again: else a second one would remove what the first has just put there. */
async function removeAbandoned(path: string, mine: LockOwner): Promise<void> {
  const guard = `${path}.takeover`
  try {
    await writeFile(guard, JSON.stringify(mine), { flag: 'wx' })
  } catch (error) {
    if (causeOf(error) !== 'EEXIST') throw error
    await wait(20)
    if (!existsSync(guard)) return
    const other = await ownerOf(guard)
    // interrupted in the midst of it
    if (other === undefined || !mayRun(other)) await rm(guard, { force: true })
    return
  }
  try {
    const owner = await ownerOf(path)
    if (owner === undefined || !mayRun(owner)) await rm(path, { force: true })
  } finally {
    await rm(guard, { force: true })
  }
}

async function readOwner(path: string): Promise<LockOwner | undefined> {
  try {
    const value: unknown = JSON.parse(await readFile(path, 'utf8'))
    if (!isRecord(value)) return undefined
    const { pid, host, since, born } = value
    if (typeof pid !== 'number' || typeof host !== 'string' || typeof since !== 'string' || typeof born !== 'string')
      return undefined
    return { pid, host, since, born }
  } catch {
    // Empty or cut off: its writer was interrupted, and holds nothing.
    return undefined
  }
}

function mayRun(owner: LockOwner): boolean {
  if (owner.host !== hostname()) return true
  if (!isAlive(owner.pid)) return false
  const born = bornOf(owner.pid)
  return born === '' || owner.born === '' || born === owner.born
}

/** Whether a process of this computer runs, ours or anybody's. */
export function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0)
    return true
  } catch (error) {
    return causeOf(error) === 'EPERM'
  }
}

/** Empty where the system does not tell (outside Linux). */
function bornOf(pid: number): string {
  try {
    const boot = readFileSync('/proc/sys/kernel/random/boot_id', 'utf8').trim()
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8')
    // The name in parentheses may hold spaces; field 22 (starttime) is the 20th after it.
    return `${boot}:${stat.slice(stat.lastIndexOf(')') + 2).split(' ')[19] ?? ''}`
  } catch {
    return ''
  }
}
