import { sentLeadId } from '@davylamp/casework'
import { newWorkbook } from '@davylamp/report'
import { read, utils } from '@e965/xlsx'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { Office, own } from '../office.fixture.js'

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

  it('come back as the sender’s own workbook, filled in place from what two persons concluded', async () => {
    const heads = ['序号', 'IP地址', '端口', '发现时间', '是否挖矿', '核查情况', '核查人', '联系电话']
    const body = [
      ['1', '203.0.113.50', '40112', '2022-08-01 10:00:00'],
      ['2', '203.0.113.51', '40113', '2022-08-01 10:00:00'],
    ]
    const sent = await newWorkbook([['2022年第9批'], heads, ...body], '核查清单')
    const received = await office.server.ask(
      'POST',
      '/api/lists?issuer=city&batch=2022-09&name=list.xlsx&receivedOn=2022-08-05',
      { cookie: office.cookie('screener'), bytes: sent, type: 'application/octet-stream' },
    )
    expect(received.body).toMatchObject({ rows: 2, newLeads: 2 })
    const leadPath = `/api/leads/${own}/${encodeURIComponent(sentLeadId('203.0.113.50', 40_112, '2022-08-01T02:00:00.000Z'))}`
    const seen = { state: 'seen', evidence: ['journal:12'] }
    const proposed = office.event('conclusion-proposed', {
      reason: { code: 'confirmed-passive', detail: null },
      checkList: { hardware: seen, software: seen, poolRecord: seen },
      facts: '一台办公电脑。',
    })
    await office.post(
      'officer',
      `${leadPath}/events`,
      office.event('desk-checked', { sources: ['network'], summary: '日志相符' }),
    )
    expect((await office.post('officer', `${leadPath}/events`, proposed)).status).toBe(200)
    const second = office.event('conclusion-seconded', { proposalId: proposed.id })
    expect((await office.post('reviewer', `${leadPath}/events`, second)).status).toBe(200)
    const rowsOf = async (form: string) => {
      const url = new URL(
        `/api/lists/${String(received.body['listId'])}/feedback?form=${form}`,
        office.server.serving.url,
      )
      const response = await fetch(url, { headers: { cookie: office.cookie('officer') } })
      const book = read(new Uint8Array(await response.arrayBuffer()))
      return utils.sheet_to_json<string[]>(book.Sheets[book.SheetNames[0] ?? ''] ?? {}, { header: 1 })
    }
    const rows = await rowsOf('theirs')
    expect(rows.slice(0, 2)).toEqual([['2022年第9批'], heads])
    expect(rows[2]?.slice(0, 6)).toEqual([
      ...(body[0] ?? []),
      '是',
      '经核查：属实，被植入程序（被动挖矿）。一台办公电脑。',
    ])
    expect(rows[2]?.[6]).toContain('、')
    expect(rows[3]).toEqual(body[1])
    expect((await rowsOf('left')).map((row) => row[0])).toEqual([
      '单元格',
      '核查清单!H3',
      '核查清单!E4',
      '核查清单!F4',
      '核查清单!G4',
      '核查清单!H4',
    ])
  })
})
