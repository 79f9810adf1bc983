import { readFileSync } from 'node:fs'
import { open, readFile, rename, rm } from 'node:fs/promises'
import { hostname } from 'node:os'
import { setTimeout as wait } from 'node:timers/promises'
import { causeOf, say, sayBecause, type StoreProblem } from '../texts.js'
import type { Layout } from './layout.js'

interface Owner {
  readonly pid: number
  readonly host: string
  readonly since: string
  /** When the process began, in the kernel's own count and boot: tells a process from a later one with its number. */
  readonly born: string
}

export interface Lock {
  release(): Promise<void>
}

/** Makes this process the only one that runs the server of a data folder; a lock whose process no longer runs is taken over. */
export async function lockFolder({ folder, lock }: Layout): Promise<Lock | StoreProblem> {
  const mine: Owner = { pid: process.pid, host: hostname(), since: new Date().toISOString(), born: bornOf(process.pid) }
  for (let tries = 0; tries < 5; tries++) {
    try {
      const handle = await open(lock, 'wx', 0o600)
      await handle.writeFile(JSON.stringify(mine))
      await handle.close()
      return { release: () => rm(lock, { force: true }) }
    } catch (error) {
      if (causeOf(error) === 'ENOSPC') return say('disk-full', { folder })
      if (causeOf(error) !== 'EEXIST') return sayBecause('folder-unusable', { folder }, error)
    }
    // its writer may be in the midst of writing it: look twice before taking an empty lock for an abandoned one
    const owner = (await readOwner(lock)) ?? (await wait(200).then(() => readOwner(lock)))
    if (owner !== undefined && mayRun(owner))
      return say('in-use', { folder, pid: owner.pid, host: owner.host, since: owner.since, lock })
    await remove(lock, owner)
  }
  return say('folder-unusable', { folder, cause: lock })
}

/** Takes an abandoned lock away, and nothing that somebody has put in its place meanwhile. */
async function remove(lock: string, abandoned: Owner | undefined): Promise<void> {
  const aside = `${lock}.${process.pid}`
  try {
    await rename(lock, aside)
  } catch (error) {
    if (causeOf(error) === 'ENOENT') return
    throw error
  }
  const taken = await readOwner(aside)
  if (taken !== undefined && JSON.stringify(taken) !== JSON.stringify(abandoned)) await rename(aside, lock)
  else await rm(aside)
}

async function readOwner(path: string): Promise<Owner | undefined> {
  let value: Partial<Record<keyof Owner, unknown>> | null
  try {
    value = JSON.parse(await readFile(path, 'utf8')) as typeof value
  } catch {
    // empty or cut off: its writer was interrupted, and holds nothing
    return undefined
  }
  const { pid, host, since, born } = value ?? {}
  const isOwner =
    typeof pid === 'number' && typeof host === 'string' && typeof since === 'string' && typeof born === 'string'
  return isOwner ? { pid, host, since, born } : undefined
}

function mayRun(owner: Owner): boolean {
  if (owner.host !== hostname()) return true
  if (!isAlive(owner.pid)) return false
  const born = bornOf(owner.pid)
  return born === '' || owner.born === '' || born === owner.born
}

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
    // the name in parentheses may hold spaces; field 22 (starttime) is the 20th after it
    return `${boot}:${stat.slice(stat.lastIndexOf(')') + 2).split(' ')[19] ?? ''}`
  } catch {
    return ''
  }
}
