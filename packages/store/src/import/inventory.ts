import { createHash } from 'node:crypto'
import { createReadStream } from 'node:fs'
import { readdir } from 'node:fs/promises'
import { join } from 'node:path'
import type { Actor } from '@davylamp/casework'
import { headText, readEntries, verify } from '@davylamp/journal'
import { ChainWriter } from '../repository/chain-writer.js'
import { keepContent, pieceBytes } from '../repository/evidence.js'
import { type Inventory, inventoriesOf, type InventoryFile, noteInventory } from '../repository/inventories.js'
import type { Database } from '../schema/connect.js'
import { say, type StoreProblem } from '../texts.js'
import { inTransaction } from '../transaction.js'

export interface ImportedInventory extends Inventory {
  /** False where this very state was taken in before. */
  readonly isFresh: boolean
}

/** What lies in a journal's folder and is no part of it. */
const notOurs = new Set(['verify.mjs', 'journal.lock'])

/**
 * Takes the journal of an inventory in as it is, with all that lies beside it. It is verified first; one that was continued is kept in each
 * state that came, and one that contradicts what came before is refused.
 */
export async function importInventory(
  db: Database,
  { bodyId, by }: { readonly bodyId: string; readonly by: Actor },
  folder: string,
): Promise<ImportedInventory | StoreProblem> {
  const first = await verify(folder)
  const fault = first.findings.find(({ severity }) => severity === 'fault') ?? first.summary
  if (first.verdict === 'broken' || first.head === undefined) return broken(folder, fault)
  let journal = ''
  const read = new Set<unknown>()
  for (const { kind, body } of readEntries(folder)) {
    if (kind === 'journal.opened' && journal === '') journal = String(body['journal'])
    if (kind === 'machine.read') read.add(body['address'])
  }
  if (!/^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/.test(journal)) return say('no-journal', { folder })
  const inventory: Inventory = { journal, ...first.head, machineCount: read.size }
  // what came before must be a part of what comes now
  const before = (await inventoriesOf(db, bodyId, { journal })).filter(({ seq }) => seq <= inventory.seq)
  const { verdict } = await verify(folder, { head: before.map(headText) })
  if (verdict === 'broken') return say('inventory-contradicts', { folder, journal })
  const files = await filesIn(folder, '')
  return inTransaction(db, async (trx) => {
    const chain = await ChainWriter.take(trx, bodyId)
    const { seq, sha256 } = inventory
    const isKnown = (await inventoriesOf(trx, bodyId, { journal })).some(
      (one) => one.seq === seq && one.sha256 === sha256,
    )
    if (isKnown) return { ...inventory, isFresh: false }
    for (const file of files) {
      const content = createReadStream(join(folder, file.path), { highWaterMark: pieceBytes })
      await keepContent(trx, { sha256: file.sha256, bytes: file.bytes }, content)
    }
    const body = { ...inventory, files: files.length }
    const journalSeq = chain.add({ kind: 'inventory.imported', body, by: by.personId }, { personId: by.personId })
    const isFresh = await noteInventory(trx, bodyId, inventory, files, journalSeq)
    await chain.flush()
    return { ...inventory, isFresh }
  })
}

function broken(folder: string, first: { readonly en: string; readonly zh: string }): StoreProblem {
  const said = (language: 'en' | 'zh') => say('journal-broken', { folder, first: first[language] })[language]
  return { ...say('journal-broken', { folder, first: '' }), en: said('en'), zh: said('zh') }
}

/** The plain files below a folder with their hashes; links are not followed. */
async function filesIn(folder: string, below: string): Promise<InventoryFile[]> {
  const files: InventoryFile[] = []
  const items = await readdir(join(folder, below), { withFileTypes: true })
  for (const item of items.toSorted((a, b) => (a.name < b.name ? -1 : 1))) {
    const path = below === '' ? item.name : `${below}/${item.name}`
    if (item.isDirectory()) files.push(...(await filesIn(folder, path)))
    else if (item.isFile() && !notOurs.has(path) && !item.name.startsWith('.partial-')) {
      const hash = createHash('sha256')
      let bytes = 0
      for await (const piece of createReadStream(join(folder, path), { highWaterMark: pieceBytes })) {
        hash.update(piece as Buffer)
        bytes += (piece as Buffer).length
      }
      files.push({ path, sha256: hash.digest('hex'), bytes })
    }
  }
  return files
}
