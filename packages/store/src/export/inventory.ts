import { createWriteStream } from 'node:fs'
import { mkdir } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { pipeline } from 'node:stream/promises'
import { copyVerifier } from '@davylamp/journal'
import { contentOf } from '../repository/evidence.js'
import { filesOfInventory, type Inventory } from '../repository/inventories.js'
import type { Database } from '../schema/connect.js'

/**
 * Writes the journal of an inventory out again as it came in.
 *
 * @param folder must not exist yet
 */
export async function exportInventory(
  db: Database,
  bodyId: string,
  inventory: Inventory,
  folder: string,
): Promise<void> {
  await mkdir(folder)
  for (const { path, sha256 } of await filesOfInventory(db, bodyId, inventory)) {
    const target = join(folder, path)
    await mkdir(dirname(target), { recursive: true })
    await pipeline(contentOf(db, sha256), createWriteStream(target, { flags: 'wx', mode: 0o600 }))
  }
  await copyVerifier(folder)
}
