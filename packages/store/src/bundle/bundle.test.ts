import { createHash } from 'node:crypto'
import { appendFileSync, cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type CaseEvent, leadsOf } from '@davylamp/casework'
import { openJournal, verify } from '@davylamp/journal'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { appendEvents } from '../act/append.js'
import { assigned, bodyId, head, leadRef, meterFinding } from '../act/lead.fixture.js'
import { readMatter } from '../act/matter.js'
import { exportJournal } from '../export/journal.js'
import { exportInventory } from '../export/inventory.js'
import { importFindings } from '../import/findings.js'
import { importInventory } from '../import/inventory.js'
import type { Store } from '../open-store.js'
import { listLeads } from '../read/leads.js'
import { keepBody } from '../repository/bodies.js'
import { contentOf, keepContent, noteFindingFiles } from '../repository/evidence.js'
import { inventoriesOf } from '../repository/inventories.js'
import { onEverySystem, opened } from '../store.fixture.js'
import { dataFolder } from '../supervisor/server.fixture.js'
import { inTransaction } from '../transaction.js'
import { exportCase } from './export-case.js'
import { importCase } from './import-case.js'

const by = { personId: 'li', bodyId, role: 'case-officer' } as const
const city = { personId: 'city-1', bodyId: 'city', role: 'reviewer' } as const
const reader = { by, purpose: 'test' }
const caseRef = { bodyId, matter: 'case', matterId: 'case:1' } as const
const folder = mkdtempSync(join(tmpdir(), 'davylamp-bundle-'))
afterAll(() => rmSync(folder, { recursive: true }))

onEverySystem('the bundle of a case', (at) => {
  const elsewhere = dataFolder()
  let other: Store
  beforeAll(async () => {
    other = await opened({ folder: elsewhere.folder })
  })
  afterAll(async () => {
    await other.close()
    elsewhere.remove()
  })
  const bundle = join(folder, `bundle-${Math.random()}`)
  let signer = ''
  const bytes = Buffer.from('packets')
  const sha256 = createHash('sha256').update(bytes).digest('hex')
  const places = { sites: [], links: [], accountOfMeter: new Map<string, string>() }
  const finding = meterFinding(1)
  const leadId = leadsOf([finding], places)[0]?.id ?? ''
  const open: CaseEvent = {
    ...head('case:1', 1),
    kind: 'opened',
    data: { leadIds: [leadId], siteId: 'shiban', title: '石板电站' },
  }
  beforeAll(async () => {
    const { db } = at.store
    await keepBody(db, { bodyId, name: '青峡县发展和改革局' })
    await importFindings(db, { bodyId, by, today: '2022-08-19', places, source: 'f' }, [finding, meterFinding(2)])
    await inTransaction(db, async (trx) => {
      const file = { sha256, bytes: bytes.length }
      await keepContent(trx, file, [bytes])
      await noteFindingFiles(trx, bodyId, [{ findingId: finding.id, path: 'power-1/packets.pcap', ...file }])
    })
    const opened = await openJournal(`${bundle}-inventory`, { by: ['officer 1'] })
    if ('problem' in opened) throw new Error(opened.problem.en)
    await opened.journal.append('machine.read', { address: '10.0.0.1' })
    const { sha256: journalHead } = await opened.journal.close()
    await importInventory(db, { bodyId, by }, `${bundle}-inventory`)
    const listed: CaseEvent = {
      ...head('case:1', 2),
      kind: 'machines-listed',
      data: { visitId: 'visit:1', journalHead, machineIds: ['m1'] },
    }
    await appendEvents(db, caseRef, [open, listed])
  })

  it('is a journal that verifies anywhere, and another installation has the case after it', async () => {
    const exported = await exportCase(at.store.db, by, bodyId, 'case:1', bundle)
    expect(exported).toMatchObject({ events: 3, findings: 1, files: 2 })
    expect((await verify(bundle)).verdict).toBe('intact')
    expect(readFileSync(join(bundle, 'journal.ndjson'), 'utf8')).not.toContain(meterFinding(2).id)

    const { fingerprint } = exported as { fingerprint: string }
    signer = fingerprint
    expect(await importCase(other.db, city, bundle, null)).toMatchObject({
      code: 'bundle-signer',
      params: { fingerprint },
    })
    expect(await importCase(other.db, city, bundle, 'abcd')).toMatchObject({ code: 'bundle-signer' })
    expect(await readMatter(other.db, caseRef)).toMatchObject({ version: 0 })
    const imported = await importCase(other.db, city, bundle, fingerprint.toUpperCase())
    expect(imported).toMatchObject({ bodyId, caseId: 'case:1', fingerprint })
    expect((await readMatter(other.db, caseRef)).status).toEqual((await readMatter(at.store.db, caseRef)).status)
    const [view] = (await listLeads(other.db, reader, { bodyId })).items
    const [original] = (await listLeads(at.store.db, reader, { bodyId })).items
    expect(view).toEqual(original)
    const pieces: Uint8Array[] = []
    for await (const piece of contentOf(other.db, sha256)) pieces.push(piece)
    expect(Buffer.concat(pieces).toString()).toBe('packets')
    const matter = await readMatter(other.db, caseRef)
    const heads = matter.matter === 'case' ? Object.values(matter.status.machines).map((one) => one.journalHead) : []
    const [inventory] = await inventoriesOf(other.db, bodyId, { heads })
    if (inventory === undefined) throw new Error('It came with the case.')
    await exportInventory(other.db, bodyId, inventory, `${bundle}-inventory-out`)
    expect(await verify(`${bundle}-inventory-out`)).toMatchObject({ verdict: 'intact', head: { sha256: heads[0] } })
  })

  it('adds nothing when it comes again', async () => {
    expect(await importCase(other.db, city, bundle, signer)).toMatchObject({ events: 0, findings: 0, files: 0 })
  })

  it('brings both sides together that wrote on meanwhile', async () => {
    const ref = leadRef(leadId)
    await appendEvents(at.store.db, ref, [{ ...assigned(leadId, 7, '2099-01-01'), at: '2099-01-01T00:00:00.000Z' }])
    await appendEvents(other.db, ref, [
      { ...assigned(leadId, 7, '2099-02-02', 'wang'), at: '2099-01-01T00:00:00.000Z' },
    ])
    const [there, back] = [join(folder, `t-${Math.random()}`), join(folder, `b-${Math.random()}`)]
    await exportCase(at.store.db, by, bodyId, 'case:1', there)
    expect(await importCase(other.db, city, there, signer)).toMatchObject({ events: 1 })
    const answer = await exportCase(other.db, city, bodyId, 'case:1', back)
    await importCase(at.store.db, by, back, 'fingerprint' in answer ? answer.fingerprint : null)
    const [mine, yours] = [await readMatter(at.store.db, ref), await readMatter(other.db, ref)]
    expect(mine.status).toEqual(yours.status)
    expect(mine.version).toBe(yours.version)
    await exportJournal(at.store.db, bodyId, `${back}-journal`)
    expect((await verify(`${back}-journal`)).verdict).toBe('intact')
  })

  it('is refused when it was altered, cut off, signed by nobody, or of no known form', async () => {
    const copy = () => {
      const to = join(folder, `copy-${Math.random()}`)
      cpSync(bundle, to, { recursive: true })
      return to
    }
    const altered = copy()
    const path = join(altered, 'journal.ndjson')
    writeFileSync(path, readFileSync(path, 'utf8').replace('石板电站', '石板电厂'))
    expect(await importCase(other.db, city, altered, signer)).toMatchObject({ code: 'bundle-broken' })
    const unsigned = copy()
    rmSync(join(unsigned, 'signature.json'))
    expect(await importCase(other.db, city, unsigned, signer)).toMatchObject({ code: 'bundle-unsigned' })
    const cut = copy()
    const lines = readFileSync(join(cut, 'journal.ndjson'), 'utf8').split('\n')
    writeFileSync(join(cut, 'journal.ndjson'), `${lines.slice(0, 4).join('\n')}\n`)
    expect(await importCase(other.db, city, cut, signer)).toHaveProperty('code')
    const forged = copy()
    const signature = JSON.parse(readFileSync(join(forged, 'signature.json'), 'utf8')) as { signature: string }
    writeFileSync(join(forged, 'signature.json'), JSON.stringify({ ...signature, signature: 'AAAA' }))
    expect(await importCase(other.db, city, forged, signer)).toMatchObject({ code: 'bundle-unsigned' })
    const noise = copy()
    appendFileSync(join(noise, 'journal.ndjson'), 'noise\n')
    expect(await importCase(other.db, city, noise, signer)).toMatchObject({ code: 'bundle-broken' })
  })

  it('is not made of a case that is not there', async () => {
    expect(await exportCase(at.store.db, by, bodyId, 'case:none', join(folder, 'none'))).toMatchObject({
      code: 'unknown-case',
    })
  })
})
