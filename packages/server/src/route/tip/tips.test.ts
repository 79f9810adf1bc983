import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { Office, own } from '../office.fixture.js'

let office: Office
beforeAll(async () => {
  office = await Office.open()
})
afterAll(() => office.server.stop())

describe('tips', () => {
  it('need no account, and only their receipt leads back to them', async () => {
    const form = {
      bodyId: own,
      where: '石板水电站旁',
      text: '昼夜风扇声',
      signs: ['fan-noise'],
      contact: { name: '陈某', phone: '000-0000' },
    }
    const given = await office.server.ask('POST', '/api/tips', { body: form })
    expect(given.status).toBe(201)
    const listed = await office.get('screener', '/api/tips')
    expect(JSON.stringify(listed.body)).not.toContain('陈某')
    const [tip] = listed.body['tips'] as { tipId: string }[]
    const path = `/api/tips/${own}/${String(tip?.tipId)}`
    await office.post('screener', `${path}/answer`, { text: '已转办，谢谢。' })
    const follow = (pin: unknown) =>
      office.server.ask('POST', '/api/tips/receipt', { body: { bodyId: own, code: given.body['code'], pin } })
    expect((await follow(given.body['pin'])).body['messages']).toMatchObject([{ by: 'body', text: '已转办，谢谢。' }])
    expect((await follow(given.body['pin'] === '000000' ? '000001' : '000000')).status).toBe(404)
    expect((await office.post('officer', `${path}/tipster`, { why: '核实' })).status).toBe(404)
    expect((await office.post('leader', `${path}/tipster`, { why: '核实细节' })).body).toEqual({
      contact: { name: '陈某', phone: '000-0000', email: null },
    })
    const { pool } = office.server.serving.context.accounts
    const { rows } = await pool.query<{ all: string }>(`select string_agg(line, '') as all from journal_entry`)
    expect(rows[0]?.all).not.toMatch(/陈某|127\.0\.0\.1/)
  })
})
