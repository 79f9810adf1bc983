import type { PlaceFacts } from '@davylamp/finding'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { linesOf, meterFinding } from '../../lead/finding.fixture.js'
import { codesOf, Office, own } from '../office.fixture.js'

let office: Office
beforeAll(async () => {
  office = await Office.open()
})
afterAll(() => office.server.stop())

const walk = {
  visitId: 'v1',
  kind: 'walk-round',
  leadingBodyId: own,
  officers: [{ personId: 'o1', bodyId: own, certificate: null }],
  helpers: [],
  plannedFor: '2022-08-22',
  items: ['用电设备'],
}

/** What guards say of a visit to where a finding with these facts was made. */
async function visitTo(n: number, place?: PlaceFacts): Promise<string[]> {
  const finding = meterFinding(n, place === undefined ? {} : { place })
  await office.send('screener', linesOf([finding]))
  const { db } = office.server.serving.context.store
  const row = await db.selectFrom('lead').select('lead_id').where('place', '=', `METER-${n}`).executeTakeFirst()
  const path = `/api/leads/${own}/${row?.lead_id ?? ''}/events`
  return codesOf(await office.post('officer', path, office.event('visit-planned', { ...walk, visitId: `v${n}` }))) ?? []
}

describe('a visit on one sense alone, to where a scan found something', () => {
  it('is refused at a home, and at a supply of a home’s size or unknown whose use nobody knows', async () => {
    expect(await visitTo(21, { premises: 'home', capacityKva: 315 })).toContain('home.one-source')
    expect(await visitTo(22, { capacityKva: 49 })).toContain('home.one-source')
    expect(await visitTo(23)).toContain('home.one-source')
  })

  it('is not refused as a home’s at a large supply, or where the tables say what the place is', async () => {
    expect(await visitTo(24, { capacityKva: 50 })).not.toContain('home.one-source')
    expect(await visitTo(25, { premises: 'shop', capacityKva: 8 })).not.toContain('home.one-source')
  })
})
