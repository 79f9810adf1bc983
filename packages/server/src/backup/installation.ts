import { readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import {
  type BackupEnd,
  restoreBackup,
  saidBecauseByStore,
  saidByStore,
  type Store,
  type StoreProblem,
  type Vault,
  vaultOfFolder,
  vaultOfKey,
  writeBackup,
} from '@davylamp/store'
import { makeAuth } from '../account/make-auth.js'
import { accountPool } from '../account/pool.js'
import { accountTables, makeAccountTables } from '../account/tables.js'
import { secretFile } from '../context.js'

const vaultFile = 'vault.key'

/**
 * Writes a backup of a whole installation: records, accounts, lists and answers. The server's secret, without which second factors do not
 * open, is in it sealed with the vault's key, which is in no backup.
 *
 * @throws as `writeBackup`
 */
export async function backUpInstallation(store: Store, folder: string, path: string): Promise<BackupEnd> {
  const secret = await readIfThere(join(folder, secretFile))
  if (secret === null) return writeBackup(store, path, { tables: accountTables })
  const sealed = (await vaultOfFolder(folder)).seal(secret.trim(), secretFile)
  return writeBackup(store, path, { tables: accountTables, sealedSecret: sealed.toString('base64') })
}

export interface RestoredInstallation {
  readonly end: BackupEnd
  /** Second factors that do not open, because the vault's key was not given; an administrator takes them off. */
  readonly closedFactors: number
}

/**
 * Brings a backup of an installation into an empty store and its data folder.
 *
 * @param vaultKey file with the key of the vault, as it was kept apart from the backup; null: who gave tips stays sealed
 * @throws as `restoreBackup`
 */
export async function restoreInstallation(
  store: Store,
  folder: string,
  path: string,
  vaultKey: string | null,
): Promise<RestoredInstallation | StoreProblem> {
  const key = vaultKey === null ? null : await keyOf(vaultKey, folder)
  if (key !== null && 'code' in key) return key
  let secret: string | null = null
  let isSealed = false
  const end = await restoreBackup(store, path, {
    tables: accountTables,
    accept({ sealedSecret }) {
      isSealed = sealedSecret !== undefined
      if (sealedSecret === undefined || key === null) return null
      secret = key.vault.open(Buffer.from(sealedSecret, 'base64'), secretFile)
      return secret === null ? saidByStore('vault-key-other', { file: vaultKey ?? '', path }) : null
    },
    prepare: () => makeEmptyTables(store),
  })
  if ('code' in end) return end
  const own = { mode: 0o600, flag: 'wx', flush: true } as const
  if (key !== null) await writeFile(join(folder, vaultFile), key.text, own)
  if (secret !== null) await writeFile(join(folder, secretFile), secret, own)
  return { end, closedFactors: isSealed && secret === null ? (end.rows['account_totp'] ?? 0) : 0 }
}

async function keyOf(
  file: string,
  folder: string,
): Promise<{ readonly vault: Vault; readonly text: string } | StoreProblem> {
  if ((await readIfThere(join(folder, vaultFile))) !== null) return saidByStore('vault-key-there', { folder })
  try {
    const text = await readFile(file, 'utf8')
    const vault = vaultOfKey(text)
    return vault === null ? saidByStore('vault-key-unreadable', { file, cause: 'base64, 32 B' }) : { vault, text }
  } catch (error) {
    return saidBecauseByStore('vault-key-unreadable', { file }, error)
  }
}

/** The tables of accounts as a server makes them at its start; which secret it has then does not matter for their form. */
async function makeEmptyTables(store: Store): Promise<void> {
  const pool = accountPool(store)
  try {
    await makeAccountTables(pool)
    await makeAuth({ pool, secret: 'made for the form of the tables alone', origin: 'http://localhost', oidc: null })
  } finally {
    await pool.end()
  }
}

async function readIfThere(path: string): Promise<string | null> {
  try {
    return await readFile(path, 'utf8')
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return null
    throw error
  }
}
