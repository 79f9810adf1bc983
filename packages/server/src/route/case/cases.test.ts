import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { codesOf, Office, own, type Who } from '../office.fixture.js'

let office: Office
beforeAll(async () => {
  office = await Office.open()
})
afterAll(() => office.server.stop())

describe('a lead and its case', () => {
  it('take two persons at each end', async () => {
    const path = await office.workshop()
    const leadId = path.split('/').at(-1)
    const to = (who: Who, kind: string, data: object) => office.post(who, `${path}/events`, office.event(kind, data))
    const early = await office.post('leader', '/api/cases', {
      caseId: 'case-1',
      leadIds: [leadId],
      title: '旧厂房',
      actedOn: '2022-08-20',
    })
    expect(codesOf(early)).toEqual(['case.lead-not-confirmed'])
    await to('officer', 'desk-checked', { sources: ['power', 'licence'], summary: '平稳负荷' })
    const seen = { state: 'seen', evidence: ['journal:12'] }
    const proposed = office.event('conclusion-proposed', {
      reason: { code: 'confirmed-active', detail: null },
      checkList: { hardware: seen, software: seen, poolRecord: seen },
      facts: '现场 3 台',
    })
    expect((await office.post('officer', `${path}/events`, proposed)).status).toBe(200)
    expect((await to('officer', 'conclusion-seconded', { proposalId: proposed.id })).status).toBe(403)
    expect((await to('reviewer', 'conclusion-seconded', { proposalId: proposed.id })).status).toBe(200)
    const opened = await office.post('leader', '/api/cases', {
      caseId: 'case-1',
      leadIds: [leadId],
      title: '旧厂房',
      actedOn: '2022-08-20',
    })
    expect(opened.status).toBe(201)
    expect((await office.get('officer', path)).body).toMatchObject({ lead: { stage: 'in-case', caseId: 'case-1' } })
    const cases = `/api/cases/${own}/case-1`
    const early2 = await office.post('officer', `${cases}/events`, office.event('clearance-proposed', { proofs: [] }))
    expect(codesOf(early2)).toEqual(['clearance.no-proof'])
    expect((await office.get('stranger', cases)).status).toBe(404)
    expect((await office.get('officer', cases)).body).toMatchObject({
      title: '旧厂房',
      status: { stage: 'opened' },
      clocks: [],
    })
    expect((await office.get('officer', '/api/cases')).body['cases']).toMatchObject([
      { caseId: 'case-1', stage: 'opened' },
    ])
  })
})

describe('reports', () => {
  it('say what a period brought, also that it was nothing', async () => {
    const { body } = await office.get('leader', '/api/reports/weekly?from=2022-08-01&to=2022-08-31')
    expect(body).toMatchObject({ zero: false, total: { confirmed: 1, cases: 1 } })
    expect(body['journalHead']).toMatch(/^[0-9a-f]{64}$/)
    expect((await office.get('auditor', '/api/reports/weekly?from=2020-01-01&to=2020-01-07')).body).toMatchObject({
      zero: true,
    })
    expect((await office.get('city', `/api/reports/weekly?bodyId=${own}&from=2022-08-01&to=2022-08-31`)).status).toBe(
      200,
    )
    expect((await office.get('police', `/api/reports/weekly?bodyId=${own}&from=2022-08-01&to=2022-08-31`)).status).toBe(
      404,
    )
    expect((await office.get('screener', '/api/reports/surcharges')).status).toBe(404)
    expect((await office.get('leader', '/api/reports/surcharges')).status).toBe(200)
  })
})
