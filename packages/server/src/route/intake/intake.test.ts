import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { recordType } from '../../intake/record-type.js'
import { Office, type Who } from '../office.fixture.js'

let office: Office
beforeAll(async () => {
  office = await Office.open()
})
afterAll(() => office.server.stop())

const begin = async (who: Who) => String((await office.post(who, '/api/intake', {})).body['jobId'])
const add = (who: Who, jobId: string, name: string, type: string = recordType) =>
  office.server.ask('POST', `/api/intake/${jobId}/files?name=${encodeURIComponent(name)}`, {
    cookie: office.cookie(who),
    bytes: 'a,b\n1,2\n',
    type,
  })

describe('bringing records in', () => {
  it('keeps files under their names, each once, and nothing beside its own folder', async () => {
    const jobId = await begin('screener')
    expect((await add('screener', jobId, 'town/a.csv')).body['files']).toEqual([{ name: 'town/a.csv', bytes: 8 }])
    expect((await add('screener', jobId, 'town/a.csv')).body['files']).toHaveLength(1)
    const out = await add('screener', jobId, '../../server.secret')
    expect([out.status, out.body['code']]).toEqual([400, 'intake.name'])
    expect(existsSync(join(office.server.folder, 'brought-in', jobId, 'files', 'town', 'a.csv'))).toBe(true)
    expect((await add('screener', jobId, 'b.csv', 'text/csv')).status).toBe(415)
  })

  it('is for those who take records in, in their own body', async () => {
    const jobId = await begin('screener')
    expect((await office.post('reviewer', '/api/intake', {})).status).toBe(403)
    for (const who of ['police', 'leader', 'auditor'] as const) {
      expect((await office.get(who, `/api/intake/${jobId}`)).status).toBe(404)
      expect((await add(who, jobId, 'x.csv')).status).toBe(404)
    }
    const { body } = await office.get('officer', '/api/intake')
    expect((body['jobs'] as { jobId: string }[])[0]?.jobId).toBe(jobId)
  })

  it('is not begun without the program that scans', async () => {
    const jobId = await begin('screener')
    expect((await office.post('screener', `/api/intake/${jobId}/scan`, {})).status).toBe(404)
  })
})
