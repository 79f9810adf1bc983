import { createHash } from 'node:crypto'
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type LeadEvent, leadsOf, type Places } from '@davylamp/casework'
import type { Finding } from '@davylamp/finding'
import { beforeAll, describe, expect, it } from 'vitest'
import { appendEvents } from '../act/append.js'
import { bodyId, head, leadRef, meterFinding } from '../act/lead.fixture.js'
import { listLeads, openLead } from '../read/leads.js'
import { keepBody } from '../repository/bodies.js'
import { contentOf, filesOfFindings } from '../repository/evidence.js'
import { onEverySystem } from '../store.fixture.js'
import { importEvidence } from './evidence.js'
import { importFindings } from './findings.js'

const by = { personId: 'screener-1', bodyId, role: 'screener' } as const
const reader = { by, purpose: 'test' }
const places: Places = {
  sites: [{ siteId: 'shiban', name: '石板电站', premises: 'plant', town: '石板镇', lon: null, lat: null }],
  links: [
    { siteId: 'shiban', kind: 'meter', value: 'M1', from: null, to: null },
    { siteId: 'shiban', kind: 'cidr', value: '10.1.0.0/16', from: null, to: null },
  ],
  accountOfMeter: new Map(),
}
const options = { bodyId, by, today: '2022-08-19', places, source: 'findings.ndjson' }

const pool: Finding = {
  ...meterFinding(900),
  id: 'network:00000000000000aa',
  sense: 'network',
  verdict: 'confirmed',
  score: 0.998,
  subject: { kind: 'address', id: '10.1.2.3' },
  mining: { poolAccount: 'account1', machines: { low: 5, high: 7 } },
}
const findings = [meterFinding(1), meterFinding(2), meterFinding(3, { verdict: 'probable' }), pool]

onEverySystem('findings', (at) => {
  beforeAll(() => keepBody(at.store.db, { bodyId, name: 'Qingxia' }))

  const views = async () => (await listLeads(at.store.db, reader, { bodyId })).items
  const counted = async () => {
    const query = at.store.db.selectFrom('event').select((of) => of.fn.countAll<number>().as('count'))
    return (await query.executeTakeFirstOrThrow()).count
  }

  it('come together in the leads that casework makes of them, in its order', async () => {
    expect(await importFindings(at.store.db, options, findings)).toEqual({
      read: 4,
      fresh: 4,
      newLeads: 3,
      changedLeads: 0,
      erased: 0,
    })
    const expected = leadsOf(findings, places)
    const found = await views()
    expect(found.map(({ leadId }) => leadId)).toEqual(expected.map(({ id }) => id))
    for (const [index, view] of found.entries()) {
      const { verdict, logOdds, site, machines, powerKw, onset, senses } = expected[index] ?? expected[0] ?? {}
      expect(view).toMatchObject({ verdict, logOdds, site, machines, powerKw, onset, senses })
    }
  })

  it('are the same lead once, however often the file comes, whole or in parts', async () => {
    const [before, events] = [await views(), await counted()]
    expect(await importFindings(at.store.db, options, findings)).toMatchObject({
      fresh: 0,
      newLeads: 0,
      changedLeads: 0,
    })
    expect(await importFindings(at.store.db, options, findings.slice(2).toReversed())).toMatchObject({ fresh: 0 })
    expect(await views()).toEqual(before)
    expect(await counted()).toBe(events)
  })

  it('add to a lead that is there, and weigh it anew', async () => {
    const more = meterFinding(4, { subject: { kind: 'meter', id: 'M3' }, score: 0.99 })
    expect(await importFindings(at.store.db, options, [more])).toMatchObject({ fresh: 1, newLeads: 0, changedLeads: 1 })
    const [expected] = leadsOf([meterFinding(3, { verdict: 'probable' }), more], places)
    const view = (await views()).find(({ leadId }) => leadId === expected?.id)
    expect(view).toMatchObject({ findings: 2, logOdds: expected?.logOdds })
  })

  it('are replaced by a stronger one of the same identifier, and not by a weaker', async () => {
    const stronger = meterFinding(2, { verdict: 'probable', score: 0.97 })
    expect(await importFindings(at.store.db, options, [stronger])).toMatchObject({ fresh: 1 })
    expect(await importFindings(at.store.db, options, [meterFinding(2)])).toMatchObject({ fresh: 0 })
    const [lead] = leadsOf([stronger], places)
    expect((await views()).find(({ leadId }) => leadId === lead?.id)).toMatchObject({
      verdict: 'probable',
      findings: 1,
    })
  })

  it('do not come back by themselves once a person has parted them', async () => {
    const [lead] = leadsOf([pool], places)
    const leadId = lead?.id ?? ''
    const parted: LeadEvent = {
      ...head(leadId, 1),
      at: new Date().toISOString(),
      kind: 'finding-parted',
      data: { findingId: pool.id, why: 'another building' },
    }
    await appendEvents(at.store.db, leadRef(leadId), [parted])
    const before = await openLead(at.store.db, reader, bodyId, leadId)
    expect(before?.view).toMatchObject({
      verdict: 'suspect',
      findings: 1,
      senses: ['power'],
      site: { siteId: 'shiban' },
    })
    await importFindings(at.store.db, options, [{ ...pool, score: 0.9999 }])
    expect((await openLead(at.store.db, reader, bodyId, leadId))?.findings.map(({ id }) => id)).toEqual([
      meterFinding(1).id,
    ])
  })

  describe('with their evidence', () => {
    const folder = mkdtempSync(join(tmpdir(), 'davylamp-evidence-'))
    const bytes = Buffer.alloc(2_500_000, 7)
    const sha256 = createHash('sha256').update(bytes).digest('hex')
    const write = (files: object[], finding = pool.id) =>
      writeFileSync(
        join(folder, 'manifest.json'),
        JSON.stringify({ schema: 'davylamp.evidence/1', entries: [{ finding, files }] }),
      )

    it('keep each file once, in pieces, and give it back as it was', async () => {
      mkdirSync(join(folder, 'network-aa'))
      writeFileSync(join(folder, 'network-aa/packets.pcap'), bytes)
      write([{ path: 'network-aa/packets.pcap', bytes: bytes.length, sha256 }])
      expect(await importEvidence(at.store.db, { bodyId, by }, folder)).toEqual({ kept: 1, problems: [] })
      expect(await importEvidence(at.store.db, { bodyId, by }, folder)).toEqual({ kept: 0, problems: [] })
      const [file] = await filesOfFindings(at.store.db, bodyId, [pool.id])
      expect(file).toMatchObject({ path: 'network-aa/packets.pcap', sha256, bytes: bytes.length })
      const pieces: Uint8Array[] = []
      for await (const piece of contentOf(at.store.db, sha256)) pieces.push(piece)
      expect(pieces.length).toBe(3)
      expect(Buffer.concat(pieces).equals(bytes)).toBe(true)
    })

    it('name what was altered, is missing, lies outside or belongs to nothing', async () => {
      writeFileSync(join(folder, 'altered'), 'other')
      rmSync(join(folder, 'out'), { force: true })
      symlinkSync('/etc/hostname', join(folder, 'out'))
      write(['altered', 'missing', '../x', 'out'].map((path) => ({ path, bytes: 5, sha256: 'ab'.repeat(32) })))
      const { kept, problems } = await importEvidence(at.store.db, { bodyId, by }, folder)
      expect(kept).toBe(0)
      expect(problems.map(({ code }) => code)).toEqual([
        'evidence-altered',
        'evidence-missing',
        'evidence-missing',
        'evidence-missing',
      ])
      write([], 'power:unknown')
      expect((await importEvidence(at.store.db, { bodyId, by }, folder)).problems).toMatchObject([
        { code: 'evidence-of-no-finding' },
      ])
      writeFileSync(join(folder, 'manifest.json'), '{"schema":"x"}')
      expect((await importEvidence(at.store.db, { bodyId, by }, folder)).problems).toMatchObject([
        { code: 'manifest-unreadable' },
      ])
      rmSync(folder, { recursive: true })
    })
  })
})
