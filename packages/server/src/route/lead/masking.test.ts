import { afterAll, beforeAll, expect, it } from 'vitest'
import { linesOf, meterFinding } from '../../lead/finding.fixture.js'
import { Office, own } from '../office.fixture.js'

let office: Office
let path: string
beforeAll(async () => {
  office = await Office.open()
  const says = (code: string) => ({
    code,
    params: { meter: 'METER-40', account: '5101980012345' },
    en: 'Meter METER-40 of Wang Wu, Qingzhu Road 12, account 5101980012345',
    zh: '王五，石板镇青竹路12号3栋201室，电表 METER-40，户号 5101980012345',
  })
  const finding = meterFinding(40, {
    verdict: 'confirmed',
    reasons: [{ ...says('power.plateau'), weight: 2 }],
    alternatives: [{ ...says('power.other'), status: 'open' }],
    missing: [says('power.missing')],
    mining: { worker: 'wangwu', poolAccount: 'wangwu.1', harmNotes: [says('power.harm')] },
    source: '石板镇/METER-40.csv',
  })
  await office.send('screener', linesOf([finding]))
  const [lead] = (await office.get('officer', '/api/leads?verdict=confirmed')).body['leads'] as { leadId: string }[]
  path = `/api/leads/${own}/${String(lead?.leadId)}`
  const told = { sources: ['power'], summary: '户主王五 13812345678，户号 5101980012345，电表 METER-40 负荷平直' }
  await office.post('screener', `${path}/events`, office.event('screened', { decision: 'keep', why: 'METER-40' }))
  const done = await office.post('officer', `${path}/events`, office.event('desk-checked', told))
  if (done.status !== 200) throw new Error(JSON.stringify(done.body))
})
afterAll(() => office.server.stop())

const telling = /METER-40|5101980012345|13812345678|青竹|Qingzhu|wangwu|Wang Wu/

it('a home is named in no sentence, history or picture of a lead, until it is unmasked for a purpose that is kept', async () => {
  for (const at of [path, `${path}/exhibits`]) {
    const { status, body } = await office.get('officer', at)
    expect([at, status]).toEqual([at, 200])
    expect(JSON.stringify(body)).not.toMatch(telling)
    expect(JSON.stringify(body)).toContain('power:0000000000000040')
  }
  const written = await office.post(
    'officer',
    `${path}/events`,
    office.event('desk-checked', { sources: [], summary: 'x' }),
  )
  expect(JSON.stringify(written.body)).not.toMatch(telling)
  const listed = await office.get('officer', '/api/leads?verdict=confirmed')
  expect(JSON.stringify(listed.body)).not.toMatch(telling)

  const shown = await office.post('officer', `${path}/unmask`, { purpose: 'visit', why: '入户前核对' })
  for (const name of ['METER-40', '5101980012345', '青竹路12号', 'wangwu', '13812345678'])
    expect(JSON.stringify(shown.body)).toContain(name)
  const { body } = await office.get('auditor', '/api/journal?kind=record.read&limit=1000')
  expect(JSON.stringify(body)).toContain('unmask visit: 入户前核对')
})
