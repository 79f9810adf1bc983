import { appendFileSync, cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { openJournal, verify } from '@davylamp/journal'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { bodyId } from '../act/lead.fixture.js'
import { exportInventory } from '../export/inventory.js'
import { keepBody } from '../repository/bodies.js'
import { inventoriesOf } from '../repository/inventories.js'
import { onEverySystem } from '../store.fixture.js'
import { importInventory } from './inventory.js'

const folder = mkdtempSync(join(tmpdir(), 'davylamp-inventories-'))
afterAll(() => rmSync(folder, { recursive: true }))
const by = { personId: 'li', bodyId, role: 'case-officer' } as const

async function write(name: string, addresses: readonly string[]): Promise<void> {
  const opened = await openJournal(join(folder, name), { by: ['officer 1'] })
  if ('problem' in opened) throw new Error(opened.problem.en)
  const { journal } = opened
  for (const address of addresses) await journal.append('machine.read', { address, exchanges: 3 })
  await journal.attach(Buffer.from(`photo of ${addresses.join()}`), { name: 'plate.jpg' })
  await journal.personal('holder.name', '张三')
  await journal.close()
}

onEverySystem('journals of inventories', (at) => {
  const name = `inventory-${Math.random()}`
  beforeAll(() => keepBody(at.store.db, { bodyId, name: 'Qingxia' }))

  it('are kept as they came, once, and come out again', async () => {
    await write(name, ['10.0.0.1', '10.0.0.2', '10.0.0.2'])
    const first = await importInventory(at.store.db, { bodyId, by }, join(folder, name))
    expect(first).toMatchObject({ isFresh: true, machineCount: 2 })
    const again = await importInventory(at.store.db, { bodyId, by }, join(folder, name))
    expect(again).toEqual({ ...first, isFresh: false })
    const { journal } = first as { journal: string }
    const [inventory] = await inventoriesOf(at.store.db, bodyId, { journal })
    if (inventory === undefined) throw new Error('There is one.')
    await exportInventory(at.store.db, bodyId, inventory, join(folder, `${name}-out`))
    expect((await verify(join(folder, `${name}-out`))).verdict).toBe('intact')
    const [before, after] = [name, `${name}-out`].map((one) =>
      readFileSync(join(folder, one, 'journal.ndjson'), 'utf8'),
    )
    expect(after).toBe(before)
  })

  it('are kept in each state that came', async () => {
    const fork = join(folder, `${name}-fork`)
    cpSync(join(folder, name), fork, { recursive: true })
    await write(name, ['10.0.0.3'])
    expect(await importInventory(at.store.db, { bodyId, by }, join(folder, name))).toMatchObject({
      isFresh: true,
      machineCount: 3,
    })
    // another continuation of the same beginning
    await write(`${name}-fork`, ['10.9.9.9'])
    await write(`${name}-fork`, ['10.9.9.8'])
    expect(await importInventory(at.store.db, { bodyId, by }, fork)).toMatchObject({ code: 'inventory-contradicts' })
  })

  it('are refused when they do not verify, or are none', async () => {
    const bad = join(folder, `${name}-bad`)
    cpSync(join(folder, name), bad, { recursive: true })
    const path = join(bad, 'journal.ndjson')
    writeFileSync(path, readFileSync(path, 'utf8').replace('10.0.0.1', '10.0.0.9'))
    expect(await importInventory(at.store.db, { bodyId, by }, bad)).toMatchObject({ code: 'journal-broken' })
    appendFileSync(path, 'x')
    expect(await importInventory(at.store.db, { bodyId, by }, folder)).toMatchObject({ code: 'journal-broken' })
  })
})
