import { createHash } from 'node:crypto'
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { verify } from '@davylamp/journal'
import { sql } from 'kysely'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { appendEvents } from '../act/append.js'
import { assigned, bodyId, leadRef, meterFinding, registered } from '../act/lead.fixture.js'
import { exportJournal } from '../export/journal.js'
import { importFindings } from '../import/findings.js'
import { openStore } from '../open-store.js'
import { listLeads } from '../read/leads.js'
import { keepBody } from '../repository/bodies.js'
import { contentOf, keepContent } from '../repository/evidence.js'
import { onEverySystem } from '../store.fixture.js'
import { dataFolder } from '../supervisor/server.fixture.js'
import { inTransaction } from '../transaction.js'
import { writeBackup } from './backup.js'
import { tableOrder } from './format.js'
import { restoreBackup } from './restore.js'

const folder = mkdtempSync(join(tmpdir(), 'davylamp-backup-'))
afterAll(() => rmSync(folder, { recursive: true }))
const by = { personId: 'screener-1', bodyId, role: 'screener' } as const
const reader = { by, purpose: 'test' }
// the least kind content: a line that looks like the end of a table, and bytes of every value
const odd = Buffer.concat([Buffer.from('\n\\.\n'), Buffer.from(Array.from({ length: 256 }, (_, n) => n))])

onEverySystem('a backup', (at) => {
  const file = join(folder, `backup-${Math.random()}.gz`)
  beforeAll(async () => {
    const { db } = at.store
    await keepBody(db, { bodyId, name: '青峡\n\\.\n县' })
    const places = { sites: [], links: [], accountOfMeter: new Map<string, string>() }
    const findings = Array.from({ length: 50 }, (_, n) => meterFinding(n, { mining: { pool: 'tab\there\\.' } }))
    await importFindings(db, { bodyId, by, today: '2022-08-19', places, source: 'f' }, findings)
    await appendEvents(db, leadRef('lead:a'), [registered('lead:a'), assigned('lead:a', 2, '2022-08-26')])
  })

  it('holds every table', async () => {
    const { rows } = await sql<{ name: string }>`select table_name as name from information_schema.tables
      where table_schema = 'public' and table_name not like 'kysely%'`.execute(at.store.db)
    expect(rows.map(({ name }) => name).toSorted()).toEqual([...tableOrder].toSorted())
  })

  it('brings everything into an empty store, and the journal goes on', async () => {
    const sha256 = createHash('sha256').update(odd).digest('hex')
    await inTransaction(at.store.db, (trx) => keepContent(trx, { sha256, bytes: odd.length }, [odd]))
    const before = await listLeads(at.store.db, reader, { bodyId })
    const end = await writeBackup(at.store, file)
    expect(end.rows).toMatchObject({ body: 1, finding: 50, lead: 51, event: 52, evidence_piece: 1 })
    const restored = dataFolder()
    const opened = await openStore({ folder: restored.folder }, { migrates: false })
    if ('problem' in opened) throw new Error(opened.problem.en)
    const { store } = opened
    try {
      expect(await restoreBackup(store, file)).toEqual(end)
      expect((await listLeads(store.db, reader, { bodyId })).items).toEqual(before.items)
      const pieces: Uint8Array[] = []
      for await (const piece of contentOf(store.db, sha256)) pieces.push(piece)
      expect(Buffer.concat(pieces).equals(odd)).toBe(true)
      await exportJournal(store.db, bodyId, join(folder, 'journal'))
      expect((await verify(join(folder, 'journal'))).verdict).toBe('intact')
      // never over what is there
      expect(await restoreBackup(store, file)).toMatchObject({ code: 'restore-not-empty' })
    } finally {
      await store.close()
      restored.remove()
      rmSync(join(folder, 'journal'), { recursive: true })
    }
  })

  it('is refused when it is cut off, altered, missing or no backup, and nothing is changed', async () => {
    const bytes = readFileSync(file)
    const cut = join(folder, 'cut.gz')
    writeFileSync(cut, bytes.subarray(0, bytes.length - 100))
    expect(await restoreBackup(at.store, cut)).toMatchObject({ code: 'backup-damaged' })
    writeFileSync(cut, 'no backup at all')
    expect(await restoreBackup(at.store, cut)).toMatchObject({ code: 'backup-damaged' })
    expect(await restoreBackup(at.store, join(folder, 'none'))).toMatchObject({
      code: 'backup-unreadable',
      params: { cause: 'ENOENT' },
      en: expect.stringContaining('(there is no such file or folder)'),
      zh: expect.stringContaining('（没有这个文件或文件夹）'),
    })
    expect(await restoreBackup(at.store, file)).toMatchObject({ code: 'restore-not-empty' })
  })

  it('leaves nothing half written behind', async () => {
    await expect(writeBackup(at.store, join(folder, 'no', 'such', 'folder.gz'))).rejects.toMatchObject({
      code: 'ENOENT',
    })
    expect(readdirSync(folder).filter((name) => name.endsWith('.partial'))).toEqual([])
  })
})
