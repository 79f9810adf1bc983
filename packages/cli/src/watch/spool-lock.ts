import { readFile, rm, writeFile } from 'node:fs/promises'

/** Another process that holds a spool, and the file that says so. */
export interface SpoolOwner {
  readonly pid: number
  readonly lock: string
}

/**
 * Makes this process the only one that sends what lies in a spool: a second one would empty it under the first. A lock whose process
 * no longer runs is taken over.
 *
 * @returns how to give it back, or who has it
 */
export async function lockSpool(path: string): Promise<(() => Promise<void>) | SpoolOwner> {
  const lock = `${path}.lock`
  const pid = await ownerOf(lock)
  if (pid !== null && pid !== process.pid && isRunning(pid)) return { pid, lock }
  await rm(lock, { force: true })
  // of two that take over at once the second fails here, and says that the file is there
  await writeFile(lock, `${process.pid}\n`, { flag: 'wx', mode: 0o600 })
  return () => rm(lock, { force: true })
}

async function ownerOf(lock: string): Promise<number | null> {
  try {
    const pid = Number(await readFile(lock, 'utf8'))
    return Number.isInteger(pid) && pid > 0 ? pid : null
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return null
    throw error
  }
}

function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0)
    return true
  } catch (error) {
    return error instanceof Error && 'code' in error && error.code === 'EPERM'
  }
}
