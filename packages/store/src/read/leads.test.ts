import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { verify } from '@davylamp/journal'
import { beforeAll, expect, it } from 'vitest'
import { appendEvents } from '../act/append.js'
import { assigned, bodyId, leadRef, registered } from '../act/lead.fixture.js'
import { exportJournal } from '../export/journal.js'
import { keepBody } from '../repository/bodies.js'
import { onEverySystem } from '../store.fixture.js'
import { countLeads, listLeads, openLead } from './leads.js'
import type { Reader } from './reading.js'

const reader: Reader = { by: { personId: 'auditor-1', bodyId, role: 'auditor' }, purpose: 'weekly check' }

onEverySystem('lists of leads', (at) => {
  const names = Array.from({ length: 23 }, (_, n) => `lead:${String(n).padStart(2, '0')}`)
  beforeAll(async () => {
    await keepBody(at.store.db, { bodyId, name: '青峡县发展和改革局' })
    for (const [n, name] of names.entries()) {
      const site = {
        siteId: `s${n}`,
        name: `Site ${n}`,
        premises: 'plant',
        town: n % 2 === 0 ? '石板镇' : '青溪镇',
        lon: 106.5,
        lat: 29.5,
      }
      await appendEvents(at.store.db, leadRef(name), [registered(name)], { place: { place: site.name, site } })
      if (n < 5) await appendEvents(at.store.db, leadRef(name), [assigned(name, 2, `2022-09-0${9 - n}`)])
    }
  })

  const all = async (filter: object, order?: 'rank' | 'deadline') => {
    const found: string[] = []
    let after: string | undefined
    for (let pages = 0; pages < 20; pages++) {
      const page = await listLeads(
        at.store.db,
        reader,
        { bodyId, ...filter },
        { limit: 4, ...(order && { order }), ...(after && { after }) },
      )
      found.push(...page.items.map(({ leadId }) => leadId))
      if (page.next === null) return found
      after = page.next
    }
    throw new Error('The list does not end.')
  }

  it('name each lead once over all pages', async () => {
    expect(await all({})).toEqual(names)
    expect(await all({ town: '石板镇' })).toEqual(names.filter((_, n) => n % 2 === 0))
    expect(await all({ stages: ['assigned'] })).toEqual(names.slice(0, 5))
    expect(await all({ verdicts: ['confirmed'] })).toEqual([])
    expect(await all({ unassigned: true })).toEqual(names.slice(5))
    expect(await all({ senses: ['power', 'network'] })).toEqual([])
  })

  it('go by deadline, the nearest first', async () => {
    expect(await all({}, 'deadline')).toEqual(names.slice(0, 5).toReversed())
    expect(await all({ dueBy: '2022-09-06' }, 'deadline')).toEqual(['lead:04', 'lead:03'])
  })

  it('begin anew for a cursor that is none', async () => {
    const page = await listLeads(at.store.db, reader, { bodyId }, { limit: 1, after: 'bm90IGEgY3Vyc29y' })
    expect(page.items.map(({ leadId }) => leadId)).toEqual(['lead:00'])
  })

  it('show nothing of another body', async () => {
    await keepBody(at.store.db, { bodyId: 'other', name: 'Other' })
    expect((await listLeads(at.store.db, reader, { bodyId: 'other' })).items).toEqual([])
    expect(await openLead(at.store.db, reader, 'other', 'lead:00')).toBeNull()
  })

  it('are counted by verdict and stage', async () => {
    expect(await countLeads(at.store.db, { bodyId, town: '青溪镇' })).toEqual(
      expect.arrayContaining([
        { verdict: null, stage: 'assigned', count: 2 },
        { verdict: null, stage: 'registered', count: 9 },
      ]),
    )
  })

  it('leave who looked at what in the journal, which verifies', async () => {
    const lead = await openLead(at.store.db, reader, bodyId, 'lead:03')
    expect(lead?.view).toMatchObject({ stage: 'assigned', dueOn: '2022-09-06', site: { town: '青溪镇' } })
    const read = await at.store.db
      .selectFrom('journal_entry')
      .select('line')
      .where('kind', '=', 'record.read')
      .where('matter_id', '=', 'lead:03')
      .where('body_id', '=', bodyId)
      .execute()
    expect(read.map(({ line }) => JSON.parse(line) as unknown)).toMatchObject([
      { by: 'auditor-1', body: { what: { lead: 'lead:03', found: true }, purpose: 'weekly check' } },
    ])
    const parent = mkdtempSync(join(tmpdir(), 'davylamp-export-'))
    try {
      const { head, entries } = await exportJournal(at.store.db, bodyId, join(parent, 'journal'))
      const result = await verify(join(parent, 'journal'))
      expect(result.verdict).toBe('intact')
      expect(result.entries).toBe(entries)
      expect(result.head).toEqual(head)
    } finally {
      rmSync(parent, { recursive: true })
    }
  })
})
