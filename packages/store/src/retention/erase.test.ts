import { createHash } from 'node:crypto'
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type LeadEvent, leadsOf, proposedRetention } from '@davylamp/casework'
import type { Finding } from '@davylamp/finding'
import { verify } from '@davylamp/journal'
import { sql } from 'kysely'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { appendEvents } from '../act/append.js'
import { bodyId, head, leadRef, meterFinding } from '../act/lead.fixture.js'
import { exportJournal } from '../export/journal.js'
import { importFindings } from '../import/findings.js'
import { openLead } from '../read/leads.js'
import { keepBody } from '../repository/bodies.js'
import { contentOf, keepContent, noteFindingFiles } from '../repository/evidence.js'
import { onEverySystem } from '../store.fixture.js'
import { inTransaction } from '../transaction.js'
import { dueForErasure } from './due.js'
import { eraseLead } from './erase.js'

const parent = mkdtempSync(join(tmpdir(), 'davylamp-erase-'))
afterAll(() => rmSync(parent, { recursive: true }))
const by = { personId: 'retention', bodyId, role: 'administrator' } as const
const meters = ['CHEN-HOUSE-77', 'LI-HOUSE-12']
const places = { sites: [], links: [], accountOfMeter: new Map<string, string>() }
const findings = meters.map((id, n) => meterFinding(n, { subject: { kind: 'meter', id }, place: { premises: 'home' } }))
const [chen = '', li = ''] = findings.map((one) => leadsOf([one], places)[0]?.id)

function unfounded(leadId: string, day: string): LeadEvent[] {
  const at = (n: number, personId = 'li') => ({ ...head(leadId, n, personId), actedOn: day })
  const absent = { state: 'not-seen', evidence: [] } as const
  return [
    { ...at(2), kind: 'desk-checked', data: { sources: ['power'], summary: '陈某家烧窑' } },
    {
      ...at(3),
      kind: 'conclusion-proposed',
      data: {
        reason: { code: 'legit-load', detail: 'kiln' },
        checkList: { hardware: absent, software: absent, poolRecord: absent },
        facts: '陈某',
      },
    },
    { ...at(4, 'wang'), kind: 'conclusion-seconded', data: { proposalId: 'e003' } },
  ]
}

onEverySystem('erasure by retention', (at) => {
  const content = Buffer.from('the curve of CHEN-HOUSE-77')
  const sha256 = createHash('sha256').update(content).digest('hex')
  const due = (on: string) => dueForErasure(at.store.db, bodyId, on, proposedRetention)
  beforeAll(async () => {
    const { db } = at.store
    await keepBody(db, { bodyId, name: '青峡县发展和改革局' })
    await importFindings(db, { bodyId, by, today: '2022-08-01', places, source: 'f' }, findings)
    await inTransaction(db, async (trx) => {
      await keepContent(trx, { sha256, bytes: content.length }, [content])
      const findingId = findings[0]?.id ?? ''
      await noteFindingFiles(trx, bodyId, [{ findingId, path: 'a/curve', sha256, bytes: content.length }])
    })
    await appendEvents(db, leadRef(chen), unfounded(chen, '2022-08-22'))
    await appendEvents(db, leadRef(li), unfounded(li, '2022-10-01'))
  })

  it('is due once the time of a home that came to nothing is over, and not before', async () => {
    expect(await due('2022-11-20')).toEqual([])
    expect(await due('2022-11-21')).toEqual([
      { leadId: chen, reason: 'legit-load', concludedOn: '2022-08-22', eraseAfter: '2022-11-20' },
    ])
  })

  it('leaves no trace of whose it was, every count as it was, and a journal that verifies', async () => {
    const { db } = at.store
    const [one] = await due('2022-11-21')
    if (one === undefined) throw new Error('nothing was due')
    const options = { bodyId, by, on: '2022-11-21' }
    expect(await eraseLead(db, options, one)).toEqual({ findings: 1, files: 1, events: 4, tips: 0 })
    expect(await eraseLead(db, options, one)).toBeNull()
    expect(await due('2022-11-21')).toEqual([])
    const reader = { by, purpose: 'test' }
    const opened = await openLead(db, reader, bodyId, chen)
    expect(opened).toMatchObject({ view: { stage: 'closed', reason: 'legit-load', place: chen }, findings: [] })
    // its neighbour stays as it was
    expect((await openLead(db, reader, bodyId, li))?.findings.length).toBe(1)
    for (const table of ['event', 'finding', 'journal_entry', 'journal_personal', 'lead']) {
      const { rows } = await sql<{ text: string }>`select t::text as text from ${sql.table(table)} t`.execute(db)
      const all = rows.map(({ text }) => text).join('\n')
      expect(all, table).not.toContain('CHEN-HOUSE')
      if (table === 'finding') expect(all).toContain('LI-HOUSE')
    }
    for await (const _ of contentOf(db, sha256)) throw new Error('the evidence is there still')
    const folder = join(parent, `journal-${Math.random()}`)
    await exportJournal(db, bodyId, folder)
    const result = await verify(folder)
    expect(result.verdict).toBe('intact')
    expect(result.findings.map(({ code }) => code)).toContain('personal-erased')
    const exported = readdirSync(join(folder, 'personal')).map((name) =>
      readFileSync(join(folder, 'personal', name), 'utf8'),
    )
    expect(exported.join('\n')).toContain('LI-HOUSE')
    expect(exported.join('\n')).not.toContain('CHEN-HOUSE')
  })

  it('is not undone by the same records, however they are read again', async () => {
    const { db } = at.store
    const [again] = findings
    if (again === undefined) throw new Error('no finding')
    const take = (finding: Finding, more: object = {}) =>
      importFindings(db, { bodyId, by, today: '2022-12-01', places, source: 'f', ...more }, [finding])
    const sites = {
      sites: [{ siteId: 's1', name: 's', premises: null, town: null, lon: null, lat: null }],
      links: [{ siteId: 's1', kind: 'meter' as const, value: 'CHEN-HOUSE-77', from: null, to: null }],
      accountOfMeter: new Map<string, string>(),
    }
    const otherRun = { ...again, id: 'power:00000000000000ff' }
    for (const [finding, more] of [
      [again, {}],
      [{ ...again, verdict: 'probable' as const }, {}],
      [otherRun, {}],
      [otherRun, { places: sites }],
      [{ ...again, to: null }, {}],
    ] as const)
      expect(await take(finding, more)).toMatchObject({ read: 1, fresh: 0, newLeads: 0, erased: 1 })
    for (const table of ['event', 'finding', 'journal_personal', 'lead', 'erased_key']) {
      const { rows } = await sql<{ text: string }>`select t::text as text from ${sql.table(table)} t`.execute(db)
      expect(rows.map(({ text }) => text).join('\n'), table).not.toContain('CHEN-HOUSE')
    }
    // its neighbour is known, and nobody erased it
    expect(await take(findings[1] ?? again)).toMatchObject({ fresh: 0, erased: 0 })
    // what was seen after the erasure is new
    const later = {
      ...again,
      id: 'power:00000000000000fe',
      from: '2022-11-22T00:00:00.000Z',
      to: '2022-11-30T00:00:00.000Z',
    }
    expect(await take(later)).toMatchObject({ fresh: 1, erased: 0 })
    expect(await take(again, { despiteErasure: 'appeal of 2022-12' })).toMatchObject({ fresh: 1, erased: 0 })
    const { rows } = await sql<{ line: string }>`select line from journal_entry
      where kind = 'findings.imported' order by seq desc limit 1`.execute(db)
    expect(rows[0]?.line).toContain('appeal of 2022-12')
  })

  it('is the only thing that changes what was written', async () => {
    for (const statement of ['update event set document = ${"x"}', 'delete from journal_personal', 'delete from event'])
      await expect(sql.raw(statement.replace('${"x"}', `'x'`)).execute(at.store.db)).rejects.toMatchObject({
        code: 'DL001',
      })
  })
})
