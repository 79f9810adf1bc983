import { createHash } from 'node:crypto'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { exhibitForm, type LoadExhibit, readExhibit } from '@davylamp/finding'
import { importEvidence } from '@davylamp/store'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { linesOf, meterFinding } from '../../lead/finding.fixture.js'
import { Office, own } from '../office.fixture.js'

const finding = meterFinding(7, {
  score: 0.9,
  reasons: [{ code: 'power.plateau', weight: 2.5, params: {}, zh: '平台', en: 'a plateau' }],
})
const load: LoadExhibit = {
  kind: 'load',
  findingId: finding.id,
  firstDay: '2022-07-01',
  days: 2,
  hourlyKw: Float32Array.from({ length: 48 }, (_, hour) => (hour === 5 ? Number.NaN : 12.5)),
  peerKw: { low: Float32Array.of(1, 1), median: Float32Array.of(2, 2), high: Float32Array.of(3, 3), meters: 40 },
  setAside: [{ day: '2022-07-02', code: 'gap' }],
}
const folder = mkdtempSync(join(tmpdir(), 'davylamp-exhibit-'))
let office: Office
let path: string

beforeAll(async () => {
  office = await Office.open()
  await office.send('screener', linesOf([finding]))
  const content = JSON.stringify(exhibitForm(load))
  mkdirSync(join(folder, 'a'))
  writeFileSync(join(folder, 'a/exhibit.json'), content)
  const sha256 = createHash('sha256').update(content).digest('hex')
  const entries = [{ finding: finding.id, files: [{ path: 'a/exhibit.json', bytes: content.length, sha256 }] }]
  writeFileSync(join(folder, 'manifest.json'), JSON.stringify({ schema: 'davylamp.evidence/1', entries }))
  const { db } = office.server.serving.context.store
  const by = { personId: 'p', bodyId: own, role: 'screener' } as const
  await importEvidence(db, { bodyId: own, by }, folder)
  const row = await db.selectFrom('finding').select('lead_id').where('finding_id', '=', finding.id).executeTakeFirst()
  path = `/api/leads/${own}/${row?.lead_id ?? ''}/exhibits`
})
afterAll(async () => {
  await office.server.stop()
  rmSync(folder, { recursive: true })
})

describe('exhibits', () => {
  it('hold what the pictures of a lead are drawn from, and under a pseudonym not whose it is', async () => {
    const { status, body } = await office.get('officer', `${path}?purpose=desk-check`)
    expect(status).toBe(200)
    expect((body['exhibits'] as unknown[]).map(readExhibit)).toEqual([load])
    const [weights] = body['weights'] as { findingId: string; steps: { kind: string; code: string | null }[] }[]
    expect(weights?.steps.map(({ kind, code }) => [kind, code])).toEqual([
      ['start', null],
      ['reason', 'power.plateau'],
      ['result', null],
    ])
    expect(body).toMatchObject({ lead: { masked: true }, more: 0, files: [{ path: 'a/exhibit.json' }] })
    expect(JSON.stringify(body)).not.toContain('METER-7')
  })

  it('are for those who may see the lead, and each look and refused try is entered', async () => {
    expect((await office.get('stranger', path)).status).toBe(404)
    expect((await office.get('auditor', path)).status).toBe(404)
    expect((await office.get('officer', `${path}?limit=1000`)).status).toBe(400)
    const read = await office.get('auditor', '/api/journal?kind=record.read&limit=100')
    expect(JSON.stringify(read.body)).toContain('"exhibits":true')
    const refused = await office.get('auditor', '/api/journal?kind=record.refused&limit=100')
    expect((refused.body['entries'] as unknown[]).length).toBe(2)
  })
})
