import { readFileSync } from 'node:fs'
import { stat } from 'node:fs/promises'
import { dirname } from 'node:path'
import { causeOf, say, type StoreProblem } from '../texts.js'
import type { Layout } from './layout.js'

/** Under whom the server runs; null ids: as who we are. */
export interface Account {
  readonly name: string
  readonly uid: number | null
  readonly gid: number | null
}

/** Accounts that may run the server when we are root, the one made for it first. */
const accountNames = ['davylamp', 'nobody'] as const

/** PostgreSQL refuses to run as root, and rightly: started by root it runs under an unprivileged account. */
export async function accountFor({ cluster }: Layout): Promise<Account | StoreProblem> {
  if (process.getuid?.() !== 0) return { name: process.env['USER'] ?? 'user', uid: null, gid: null }
  const accounts = readAccounts()
  const owner = await ownerOf(cluster)
  const account =
    // a cluster goes on under the account that it was made for
    accounts.find(({ uid }) => uid === owner && uid !== 0) ??
    accountNames.flatMap((name) => accounts.find((one) => one.name === name && one.uid !== 0) ?? [])[0]
  return account ?? say('no-account', { accounts: accountNames.join(', ') })
}

/** The first folder above (or at) a path that the account cannot pass through; null when the way is open. */
export async function closedFolder(path: string, { uid, gid }: Account): Promise<string | null> {
  if (uid === null) return null
  const folders = [path]
  while (dirname(folders[0] ?? '/') !== folders[0]) folders.unshift(dirname(folders[0] ?? '/'))
  for (const folder of folders) {
    const { mode, uid: owner, gid: group } = await stat(folder)
    const bit = owner === uid ? 0o100 : group === gid ? 0o010 : 0o001
    if ((mode & bit) === 0) return folder
  }
  return null
}

function readAccounts(): { readonly name: string; readonly uid: number; readonly gid: number }[] {
  return readFileSync('/etc/passwd', 'utf8')
    .split('\n')
    .map((line) => line.split(':'))
    .map(([name = '', , uid, gid]) => ({ name, uid: Number(uid), gid: Number(gid) }))
}

async function ownerOf(path: string): Promise<number | null> {
  try {
    return (await stat(path)).uid
  } catch (error) {
    if (causeOf(error) === 'ENOENT') return null
    throw error
  }
}
