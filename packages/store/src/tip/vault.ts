import { createCipheriv, createDecipheriv, randomBytes } from 'node:crypto'
import { existsSync } from 'node:fs'
import { link, readFile, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { causeOf } from '../texts.js'

const keyBytes = 32
const nonceBytes = 12
const tagBytes = 16

/**
 * Seals who gave a tip (AES-256-GCM) with a key that is never in the database: neither a copy of the database nor a backup tells a name.
 * A sealed value opens only for the tip that it was sealed for.
 */
export class Vault {
  readonly #key: Buffer

  constructor(key: Buffer) {
    if (key.length !== keyBytes) throw new RangeError(`The key of the vault has ${keyBytes} bytes.`)
    this.#key = key
  }

  seal(text: string, belongsTo: string): Buffer {
    const nonce = randomBytes(nonceBytes)
    const cipher = createCipheriv('aes-256-gcm', this.#key, nonce).setAAD(Buffer.from(belongsTo))
    const sealed = Buffer.concat([cipher.update(text, 'utf8'), cipher.final()])
    return Buffer.concat([nonce, cipher.getAuthTag(), sealed])
  }

  /** Null where it was sealed with another key, for another tip, or altered. */
  open(sealed: Uint8Array, belongsTo: string): string | null {
    const bytes = Buffer.from(sealed)
    try {
      const decipher = createDecipheriv('aes-256-gcm', this.#key, bytes.subarray(0, nonceBytes))
        .setAAD(Buffer.from(belongsTo))
        .setAuthTag(bytes.subarray(nonceBytes, nonceBytes + tagBytes))
      return decipher.update(bytes.subarray(nonceBytes + tagBytes), undefined, 'utf8') + decipher.final('utf8')
    } catch {
      // the cipher tells no more than that it does not fit, and that is the answer
      return null
    }
  }
}

/** The vault of a data folder; its key is made when it is first needed, for its owner's eyes only. */
export async function vaultOfFolder(folder: string): Promise<Vault> {
  const path = join(folder, 'vault.key')
  if (!existsSync(path)) {
    // whole or not at all, and the first of two who make it at once wins
    const fresh = `${path}.${process.pid}`
    await writeFile(fresh, `${randomBytes(keyBytes).toString('base64')}\n`, { mode: 0o600, flush: true })
    try {
      await link(fresh, path)
    } catch (error) {
      if (causeOf(error) !== 'EEXIST') throw error
    } finally {
      await rm(fresh)
    }
  }
  return new Vault(Buffer.from((await readFile(path, 'utf8')).trim(), 'base64'))
}

/** The vault of a key in base64, as an administrator hands it over beside `DATABASE_URL`; null where it is no such key. */
export function vaultOfKey(base64: string): Vault | null {
  const key = Buffer.from(base64.trim(), 'base64')
  return key.length === keyBytes ? new Vault(key) : null
}
