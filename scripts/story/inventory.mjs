import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { root } from '../ready.mjs'
import { fail } from './telling.mjs'

const { openJournal } = await import(pathToFileURL(join(root, 'packages/journal/dist/index.js')).href)

/** Writes the journal of an inventory with so many machines, as the laptop on the spot does; gives their identifiers and its head. */
export async function writeInventory(folder, count, room) {
  const opened = await openJournal(folder, { by: ['officer-1', 'officer-2'] })
  if ('problem' in opened) fail(opened.problem.en)
  const { journal } = opened
  const addresses = Array.from({ length: count }, (_, n) => `10.${room}.${Math.floor(n / 200)}.${10 + (n % 200)}`)
  for (const address of addresses) await journal.append('machine.read', { address, make: 'made-up' })
  await journal.attach(Buffer.from(`screens of room ${room}, as seen`), { name: 'screens.txt' })
  const { sha256: head } = await journal.close()
  return { head, machineIds: addresses.map((address) => `machine:${address}`) }
}
