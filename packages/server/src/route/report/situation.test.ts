import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { Office, own } from '../office.fixture.js'

let office: Office
beforeAll(async () => {
  office = await Office.open()
})
afterAll(() => office.server.stop())

describe('the situation', () => {
  it('counts what a body has, and names what runs out', async () => {
    const path = await office.workshop()
    const assigned = office.event('assigned', { bodyId: 'qingxia-police', personId: null, dueOn: '2022-08-26' })
    expect((await office.post('screener', `${path}/events`, assigned)).status).toBe(200)
    const { status, body } = await office.get('leader', '/api/situation?on=2022-08-24&days=7')
    expect(status).toBe(200)
    expect(body).toMatchObject({
      bodyId: own,
      on: '2022-08-24',
      leads: {
        bySense: [
          { sense: 'power', verdict: 'probable', count: 1 },
          { sense: 'power', verdict: 'suspect', count: 2 },
        ],
      },
      deadlines: [{ matter: 'lead', matterId: path.split('/').at(-1), code: 'assignment', dueOn: '2022-08-26' }],
      hitRate: { hits: 0, concluded: 0, open: 0, visits: 0 },
      stopped: { machines: 0, powerKw: null },
    })
    const early = await office.get('leader', '/api/situation?on=2022-08-24&days=1')
    expect(early.body['deadlines']).toEqual([])
    expect((await office.get('leader', '/api/situation?on=yesterday')).status).toBe(400)
  })

  it('is for who works on the leads of the body or looks over it, and each look is entered', async () => {
    expect((await office.get('city', `/api/situation?bodyId=${own}`)).body).toMatchObject({
      leads: { bySense: [{ count: 1 }, { count: 2 }] },
    })
    for (const who of ['stranger', 'police', 'auditor', 'admin'] as const)
      expect((await office.get(who, `/api/situation?bodyId=${own}`)).status).toBe(404)
    const { body } = await office.get('auditor', '/api/journal?kind=record.read&limit=100')
    expect(JSON.stringify(body)).toContain('"situation":"2022-08-24"')
  })
})
