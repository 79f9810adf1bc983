import { createHash } from 'node:crypto'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { leadsOf } from '@davylamp/casework'
import { exhibitForm, type LoadExhibit } from '@davylamp/finding'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { bodyId, meterFinding } from '../act/lead.fixture.js'
import { importEvidence } from '../import/evidence.js'
import { importFindings } from '../import/findings.js'
import { keepBody } from '../repository/bodies.js'
import { onEverySystem } from '../store.fixture.js'
import { openExhibits } from './exhibits.js'

const folder = mkdtempSync(join(tmpdir(), 'davylamp-exhibits-'))
afterAll(() => rmSync(folder, { recursive: true }))
const by = { personId: 'screener-1', bodyId, role: 'screener' } as const
const reader = { by, purpose: 'desk check' }
const site = { siteId: 's', name: 'S', premises: 'plant', town: null, lon: null, lat: null }
const link = (value: string) => ({ siteId: 's', kind: 'meter' as const, value, from: null, to: null })
const places = { sites: [site], links: [link('M1'), link('M2')], accountOfMeter: new Map<string, string>() }
const [weak, strong] = [meterFinding(1, { score: 0.6 }), meterFinding(2, { score: 0.9 })]
const load: LoadExhibit = {
  kind: 'load',
  findingId: strong.id,
  firstDay: '2022-07-01',
  days: 1,
  hourlyKw: Float32Array.from({ length: 24 }, (_, hour) => (hour === 4 ? Number.NaN : 11)),
  setAside: [],
}

function keep(path: string, content: string) {
  mkdirSync(join(folder, path, '..'), { recursive: true })
  writeFileSync(join(folder, path), content)
  return { path, bytes: content.length, sha256: createHash('sha256').update(content).digest('hex') }
}

onEverySystem('exhibits of a lead', (at) => {
  const leadId = leadsOf([strong], places)[0]?.id ?? ''
  beforeAll(async () => {
    await keepBody(at.store.db, { bodyId, name: '青峡县发展和改革局' })
    const options = { bodyId, by, today: '2022-08-19', places, source: 'f' }
    await importFindings(at.store.db, options, [weak, strong])
  })

  it('come back as the scan kept them, the strongest finding first, and what is none is left out', async () => {
    const entries = [
      { finding: strong.id, files: [keep('a/exhibit.json', JSON.stringify(exhibitForm(load)))] },
      // another finding's picture under this one's name
      { finding: weak.id, files: [keep('b/exhibit.json', JSON.stringify(exhibitForm(load)))] },
    ]
    writeFileSync(join(folder, 'manifest.json'), JSON.stringify({ schema: 'davylamp.evidence/1', entries }))
    const { kept, problems } = await importEvidence(at.store.db, { bodyId, by }, folder)
    expect([kept, problems.map(({ code }) => code)]).toEqual([1, ['exhibit-unreadable']])
    const opened = await openExhibits(at.store.db, reader, bodyId, leadId, 10)
    expect(opened?.exhibits).toEqual([load])
    expect(opened?.findings.map(({ id }) => id)).toEqual([strong.id, weak.id])
    expect(opened?.files.map(({ path }) => path)).toEqual(['a/exhibit.json'])
    const one = await openExhibits(at.store.db, reader, bodyId, leadId, 1)
    expect([one?.findings.length, one?.more]).toEqual([1, 1])
  })

  it('show every sense before the second finding of one', async () => {
    const pool = meterFinding(3, { id: 'network:3', sense: 'network', score: 0.5 })
    const options = { bodyId, by, today: '2022-08-19', source: 'f' }
    const placed = { ...places, links: [...places.links, link('M3')] }
    await importFindings(at.store.db, { ...options, places: placed }, [pool])
    const opened = await openExhibits(at.store.db, reader, bodyId, leadId, 2)
    expect(opened?.findings.map(({ id }) => id)).toEqual([strong.id, pool.id])
  })

  it('are not there for a lead that is not, and each look stands in the journal', async () => {
    expect(await openExhibits(at.store.db, reader, bodyId, 'lead:none', 10)).toBeNull()
    const rows = await at.store.db
      .selectFrom('journal_entry')
      .select('line')
      .where('kind', '=', 'record.read')
      .where('body_id', '=', bodyId)
      .orderBy('seq')
      .execute()
    expect(rows.map(({ line }) => JSON.parse(line) as unknown)).toMatchObject([
      { body: { what: { lead: leadId, exhibits: true, found: true }, purpose: 'desk check' } },
      { body: { what: { lead: leadId } } },
      { body: { what: { lead: leadId } } },
      { body: { what: { lead: 'lead:none', found: false } } },
    ])
  })
})
