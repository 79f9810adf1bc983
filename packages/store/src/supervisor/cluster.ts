import { spawn } from 'node:child_process'
import { randomBytes } from 'node:crypto'
import { chown, mkdir, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { causeOf, say, type StoreProblem } from '../texts.js'
import type { Account } from './account.js'
import { complaintOf } from './complaint.js'
import type { Layout } from './layout.js'
import type { Programs } from './programs.js'

export const databaseUser = 'davylamp'

/**
 * Makes the cluster of a new data folder: whole or not at all, however often it is interrupted.
 *
 * @returns the password of its user, or why there is none
 */
export async function ensureCluster(
  layout: Layout,
  programs: Programs,
  account: Account,
): Promise<{ readonly password: string } | StoreProblem> {
  const version = await read(join(layout.cluster, 'PG_VERSION'))
  if (version === null) return createCluster(layout, programs, account)
  if (version.trim() !== programs.majorVersion)
    return say('wrong-version', { folder: layout.folder, found: version.trim(), wanted: programs.majorVersion })
  const password = await read(layout.password)
  if (password === null) return say('password-gone', { folder: layout.folder, file: layout.password })
  return { password: password.trim() }
}

async function createCluster(
  layout: Layout,
  { initdb }: Programs,
  account: Account,
): Promise<{ readonly password: string } | StoreProblem> {
  for (const name of await readdir(layout.folder))
    if (name.startsWith('database.new-')) await rm(join(layout.folder, name), { recursive: true })
  const fresh = join(layout.folder, `database.new-${process.pid}`)
  const password = randomBytes(24).toString('base64url')
  const passwordFile = join(fresh, 'password')
  const cluster = join(fresh, 'cluster')
  await mkdir(fresh, { mode: 0o700 })
  await writeFile(layout.password, `${password}\n`, { mode: 0o600 })
  await writeFile(passwordFile, password, { mode: 0o600 })
  if (account.uid !== null && account.gid !== null)
    for (const path of [fresh, passwordFile]) await chown(path, account.uid, account.gid)
  // --no-clean: what is left shows whether the disk was full; it is removed all the same
  const encoding = '--encoding UTF8 --locale C --locale-provider builtin --builtin-locale C.UTF-8'.split(' ')
  const options = '--auth scram-sha-256 --no-instructions --no-clean --set lc_messages=C'.split(' ')
  const user = ['-U', databaseUser, '--pwfile', passwordFile]
  const { code, said } = await runAs(account, initdb, ['-D', cluster, ...user, ...encoding, ...options])
  if (code !== 0) {
    const problem = await complaintOf(said, layout)
    await rm(fresh, { recursive: true, force: true })
    return problem
  }
  await rename(cluster, layout.cluster)
  await rm(fresh, { recursive: true })
  return { password }
}

/** Runs a program to its end under an account, in the C locale. */
function runAs(
  { uid, gid }: Account,
  program: string,
  args: readonly string[],
): Promise<{ readonly code: number; readonly said: string }> {
  return new Promise((resolve) => {
    const child = spawn(program, [...args], {
      stdio: ['ignore', 'ignore', 'pipe'],
      env: serverEnvironment,
      cwd: '/',
      ...(uid !== null && gid !== null && { uid, gid }),
    })
    let said = ''
    child.stderr.on('data', (text: Buffer) => (said += text.toString()))
    child.on('error', (error) => resolve({ code: 1, said: `error: ${error.message}` }))
    child.on('close', (code) => resolve({ code: code ?? 1, said }))
  })
}

/** Nothing of ours is handed on: no PG* setting, no library path. */
export const serverEnvironment = { LC_ALL: 'C', TZ: 'UTC', PATH: '/usr/bin:/bin' }

async function read(path: string): Promise<string | null> {
  try {
    return await readFile(path, 'utf8')
  } catch (error) {
    if (causeOf(error) === 'ENOENT') return null
    throw error
  }
}
