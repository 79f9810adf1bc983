import { mkdtempSync, readFileSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { gunzipSync } from 'node:zlib'
import type { Tip } from '@davylamp/casework'
import { sql } from 'kysely'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { bodyId } from '../act/lead.fixture.js'
import { writeBackup } from '../backup/backup.js'
import { keepBody } from '../repository/bodies.js'
import { onEverySystem } from '../store.fixture.js'
import { eraseTipster, findTip, keepTip, readTip, unmaskTipster } from './tips.js'
import { Vault, vaultOfFolder, vaultOfKey } from './vault.js'

const folder = mkdtempSync(join(tmpdir(), 'davylamp-vault-'))
afterAll(() => rmSync(folder, { recursive: true }))

const by = { personId: 'leader-1', bodyId, role: 'leader' } as const
const reader = { by, purpose: 'ask the tipster about the cable' }
const tipster = { name: '王五', phone: '13800000000' }
const tip: Tip = {
  tipId: 'tip:1',
  receivedAt: '2022-08-01T08:00:00.000Z',
  channel: 'form',
  where: '石板电站旁',
  lon: null,
  lat: null,
  since: null,
  signs: ['fan-noise'],
  text: '夜里很响',
  urgent: false,
  wantsReply: true,
}

onEverySystem('tips', (at) => {
  let vault: Vault
  let receipt: string | null
  beforeAll(async () => {
    await keepBody(at.store.db, { bodyId, name: 'Qingxia' })
    vault = await vaultOfFolder(folder)
    receipt = await keepTip(at.store.db, vault, bodyId, tip, tipster)
  })
  const journal = async () => {
    const { rows } = await sql<{ line: string }>`select line from journal_entry order by seq`.execute(at.store.db)
    return rows.map(({ line }) => JSON.parse(line) as { kind: string; by?: string; body: object })
  }

  it('are kept once, and found again by the receipt alone', async () => {
    expect(receipt).toMatch(/^[2-9A-HJ-NP-Z]{12}$/)
    expect(await keepTip(at.store.db, vault, bodyId, tip, tipster)).toBeNull()
    expect(await findTip(at.store.db, bodyId, ` ${receipt?.toLowerCase() ?? ''} `)).toBe('tip:1')
    expect(await findTip(at.store.db, bodyId, 'AAAAAAAAAAAA')).toBeNull()
    expect(await readTip(at.store.db, reader, bodyId, 'tip:1')).toEqual(tip)
  })

  it('never tell who gave them: not in the journal, not in a backup', async () => {
    expect(JSON.stringify(await journal())).not.toContain('王五')
    const file = join(folder, `backup-${Math.random()}.gz`)
    await writeBackup(at.store, file)
    const text = gunzipSync(readFileSync(file)).toString('utf8')
    expect(text).toContain('夜里很响')
    for (const secret of ['王五', '13800000000', receipt ?? '?']) expect(text).not.toContain(secret)
  })

  it('are unmasked only with the key, for that tip, and after it stands in the journal who asked', async () => {
    expect(await unmaskTipster(at.store.db, vault, reader, bodyId, 'tip:1')).toEqual({ tipster })
    expect((await journal()).at(-1)).toMatchObject({
      kind: 'record.read',
      by: 'leader-1',
      body: { what: { tipster: 'tip:1' }, purpose: reader.purpose },
    })
    const other = new Vault(Buffer.alloc(32, 1))
    expect(await unmaskTipster(at.store.db, other, reader, bodyId, 'tip:1')).toEqual({ missing: 'other-key' })
    const sealed = vault.seal('x', 'tip:1')
    expect(vault.open(sealed, 'tip:2')).toBeNull()
    expect(vault.open(sealed.subarray(0, 5), 'tip:1')).toBeNull()
  })

  it('forget who gave them when it is time, and say so', async () => {
    expect(await eraseTipster(at.store.db, by, bodyId, 'tip:1', 'retention')).toBe(true)
    expect(await eraseTipster(at.store.db, by, bodyId, 'tip:1', 'retention')).toBe(false)
    expect((await journal()).at(-1)).toMatchObject({ kind: 'tipster.erased', by: 'leader-1' })
    expect(await unmaskTipster(at.store.db, vault, reader, bodyId, 'tip:1')).toEqual({ missing: 'erased-or-unknown' })
    expect(await readTip(at.store.db, reader, bodyId, 'tip:1')).toEqual(tip)
  })
})

it('the key of a vault is its owner’s alone, and stays the same', async () => {
  const [first, again] = [await vaultOfFolder(folder), await vaultOfFolder(folder)]
  expect(again.open(first.seal('x', 'a'), 'a')).toBe('x')
  expect(statSync(join(folder, 'vault.key')).mode & 0o777).toBe(0o600)
  expect(vaultOfKey('short')).toBeNull()
  expect(vaultOfKey(Buffer.alloc(32).toString('base64'))).toBeInstanceOf(Vault)
})
