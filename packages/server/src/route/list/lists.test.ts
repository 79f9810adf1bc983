import { read, utils } from '@e965/xlsx'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { Office } from '../office.fixture.js'

let office: Office
beforeAll(async () => {
  office = await Office.open()
})
afterAll(() => office.server.stop())

describe('lists that are sent down', () => {
  const csv =
    'IP地址,端口,开始时间,结束时间\n198.51.100.7,40112,2022-08-01 10:00:00,2022-08-01 11:00:00\n198.51.100.8,443,昨天,\n'
  const receive = (bytes: string) =>
    office.server.ask('POST', '/api/lists?issuer=city&batch=2022-08&name=list.csv&receivedOn=2022-08-05', {
      cookie: office.cookie('screener'),
      bytes,
      type: 'text/csv',
    })

  it('become leads once, and go back as a feedback table that holds no formula and no name', async () => {
    const first = await receive(csv)
    expect(first.body).toMatchObject({ rows: 1, newLeads: 1 })
    expect((first.body['problems'] as { line: number }[]).map(({ line }) => line)).toEqual([3])
    expect((await receive(csv)).body).toMatchObject({ newLeads: 0 })
    expect((await receive('a,b\n1,2\n')).body['code']).toBe('upload.unreadable')
    const path = `/api/lists/${String(first.body['listId'])}/feedback`
    const response = await fetch(new URL(path, office.server.serving.url), {
      headers: { cookie: office.cookie('leader') },
    })
    const book = read(new Uint8Array(await response.arrayBuffer()))
    const rows = utils.sheet_to_json<string[]>(book.Sheets[book.SheetNames[0] ?? ''] ?? {}, { header: 1 })
    expect(rows[0]?.slice(0, 5)).toEqual(['线索编号', '下发单位', '批次', '清单行号', 'IP:端口'])
    expect(rows[1]?.slice(0, 6)).toEqual([
      '2022-08-2',
      'city',
      '2022-08',
      '2',
      '198.51.100.7:40112',
      '2022-08-01T02:00:00.000Z',
    ])
    expect((await office.get('stranger', path)).status).toBe(404)
  })
})
