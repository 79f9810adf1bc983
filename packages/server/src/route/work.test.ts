import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { read, utils } from '@e965/xlsx'
import { exportJournal } from '@davylamp/store'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { linesOf, meterFinding } from '../lead/finding.fixture.js'
import { type Heard, startTestServer, type TestServer } from '../server.fixture.js'

const own = 'qingxia-development'
let server: TestServer
const cookies: Record<string, string> = {}
const people = {
  screener: [own, 'screener'],
  officer: [own, 'case-officer'],
  reviewer: [own, 'reviewer'],
  leader: [own, 'leader'],
  auditor: [own, 'auditor'],
  admin: [own, 'administrator'],
  police: ['qingxia-police', 'case-officer'],
  city: ['city-development', 'leader'],
  stranger: ['baishi-development', 'leader'],
} as const
type Who = keyof typeof people

beforeAll(async () => {
  server = await startTestServer()
  for (const [name, [bodyId, role]] of Object.entries(people)) {
    const { cookie } = await server.enter(`the.${name}`, bodyId, role)
    cookies[name] = cookie
  }
  const findings = linesOf([meterFinding(1), meterFinding(2, { verdict: 'probable' }), meterFinding(3)])
  await send('screener', findings)
})
afterAll(() => server.stop())

const get = (who: Who, path: string) => server.ask('GET', path, { cookie: cookies[who] ?? '' })
const post = (who: Who, path: string, body: unknown) => server.ask('POST', path, { cookie: cookies[who] ?? '', body })
const send = (who: Who, bytes: string) =>
  server.ask('POST', '/api/findings?source=findings.ndjson', {
    cookie: cookies[who] ?? '',
    bytes,
    type: 'application/x-ndjson',
  })
let count = 0
const event = (kind: string, data: object, more: object = {}) => ({
  kind,
  data,
  id: `e${++count}`,
  actedOn: '2022-08-19',
  ...more,
})
const codesOf = ({ body }: Heard) => (body['refusals'] as { code: string }[] | undefined)?.map(({ code }) => code)

/** A fresh lead at a workshop, registered. */
async function workshop(): Promise<string> {
  const body = {
    number: `QX-${++count}`,
    origin: 'patrol',
    place: '旧厂房',
    premises: 'workshop',
    town: '石板镇',
    tipId: null,
    actedOn: '2022-08-01',
  }
  const heard = await post('screener', '/api/leads', body)
  expect(heard.status).toBe(201)
  return `/api/leads/${own}/${String(heard.body['leadId'])}`
}

describe('leads', () => {
  it('come from findings, and twice the same file is once the same lead', async () => {
    const again = await send('screener', linesOf([meterFinding(1)]))
    expect(again.body).toMatchObject({ read: 1, fresh: 0, newLeads: 0 })
    expect((await send('reviewer', linesOf([meterFinding(9)]))).body['code']).toBe('role.not-yours')
    const broken = await send('screener', '{"schema":"davylamp.finding/1"}\nnonsense')
    expect([broken.status, broken.body['code']]).toEqual([422, 'upload.unreadable'])
  })

  it('are listed by rank, a page at a time, the same over all pages', async () => {
    const first = await get('screener', '/api/leads?limit=1&verdict=probable,suspect')
    const leads = first.body['leads'] as { verdict: string; masked: boolean; place: string }[]
    expect(leads.map(({ verdict }) => verdict)).toEqual(['probable'])
    const next = await get('screener', `/api/leads?verdict=probable,suspect&after=${String(first.body['next'])}`)
    expect((next.body['leads'] as unknown[]).length).toBe(2)
    expect((await get('screener', '/api/leads?verdict=guilty')).status).toBe(400)
  })

  it('of homes show a pseudonym, until somebody who works on them states a purpose', async () => {
    const { body } = await get('officer', '/api/leads?verdict=probable')
    const [lead] = body['leads'] as { leadId: string; masked: boolean; place: string }[]
    expect(lead).toMatchObject({ masked: true, place: expect.stringMatching(/^H-[0-9a-f]{10}$/) })
    const path = `/api/leads/${own}/${String(lead?.leadId)}`
    expect(JSON.stringify((await get('officer', path)).body)).not.toContain('METER-2')
    const why = { purpose: 'desk-check', why: '核对户号' }
    expect((await post('screener', `${path}/unmask`, why)).status).toBe(403)
    expect((await post('officer', `${path}/unmask`, { purpose: 'curiosity', why: 'x' })).status).toBe(400)
    expect(JSON.stringify((await post('officer', `${path}/unmask`, why)).body)).toContain('METER-2')
  })

  it('are nowhere for whom they are not, and his try is kept', async () => {
    const path = await workshop()
    const nowhere = await get('stranger', `/api/leads/${own}/lead:no-such-lead`)
    for (const who of ['stranger', 'police', 'auditor', 'admin'] as const) {
      const heard = await get(who, path)
      // the answer is the same as for what is not there, but for the number of the request
      expect({ ...heard.body, instance: '' }).toEqual({ ...nowhere.body, instance: '' })
      expect((await post(who, `${path}/events`, event('screened', { decision: 'keep', why: 'x' }))).status).toBe(404)
      expect((await post(who, `${path}/unmask`, { purpose: 'visit', why: 'x' })).status).toBe(404)
    }
    expect((await get('stranger', `/api/leads?bodyId=${own}`)).body['leads']).toEqual([])
    const tries = await get('auditor', '/api/journal?kind=record.refused&limit=1000')
    expect((tries.body['entries'] as unknown[]).length).toBeGreaterThanOrEqual(12)
  })

  it('of the areas below are read from above and not written', async () => {
    const path = await workshop()
    expect((await get('city', path)).status).toBe(200)
    const heard = await post(
      'city',
      `${path}/events`,
      event('assigned', { bodyId: 'city-development', personId: null, dueOn: null }),
    )
    expect([heard.status, heard.body['code']]).toEqual([403, 'role.not-yours'])
  })

  it('that were given to another body are worked on there', async () => {
    const path = await workshop()
    await post(
      'screener',
      `${path}/events`,
      event('assigned', { bodyId: 'qingxia-police', personId: null, dueOn: '2022-09-01' }),
    )
    expect(
      (await post('police', `${path}/events`, event('desk-checked', { sources: ['network'], summary: '已查' }))).status,
    ).toBe(200)
    expect(
      (await post('police', `${path}/events`, event('assigned', { bodyId: own, personId: null, dueOn: null }))).status,
    ).toBe(403)
    const listed = await get('police', `/api/leads?bodyId=${own}`)
    expect((listed.body['leads'] as unknown[]).length).toBe(1)
  })
})

describe('events', () => {
  it('that are sent again are written once, and another under the same name is refused', async () => {
    const path = await workshop()
    const screened = event('screened', { decision: 'keep', why: '热风、噪声' })
    const first = await post('screener', `${path}/events`, screened)
    expect(first.body).toMatchObject({ added: 1, version: 2 })
    expect((await post('screener', `${path}/events`, screened)).body).toMatchObject({ added: 0, version: 2 })
    const other = await post('screener', `${path}/events`, { ...screened, data: { decision: 'return', why: 'x' } })
    expect([other.status, other.body['code']]).toEqual([409, 'matter.id-taken'])
    const late = await post('screener', `${path}/events?expected=1`, event('screened', { decision: 'hold', why: 'x' }))
    expect([late.status, late.body['code']]).toEqual([409, 'matter.changed'])
  })

  it('are not of days to come, of other shapes or in another name', async () => {
    const path = await workshop()
    const ahead = new Date(Date.now() + 3 * 86_400_000).toISOString().slice(0, 10)
    const bad = [
      event('screened', { decision: 'keep', why: 'x' }, { actedOn: ahead }),
      event('screened', { decision: 'keep', why: 'x' }, { actedOn: '2022-02-30' }),
      event('screened', { decision: 'arrest', why: 'x' }),
      event('vanished', {}),
      event('screened', { decision: 'keep', why: 'x' }, { by: { personId: 'somebody', bodyId: own, role: 'leader' } }),
    ]
    for (const one of bad) expect((await post('screener', `${path}/events`, one)).status).toBe(400)
  })

  it('that a guard refuses say why, with the article, and are not written', async () => {
    const path = await workshop()
    const plan = {
      visitId: 'v1',
      kind: 'administrative-inspection',
      leadingBodyId: 'qingxia-energy',
      officers: [{ personId: 'o1', bodyId: 'qingxia-energy', certificate: 'C1' }],
      helpers: [],
      plannedFor: '2022-08-22',
      items: ['用电设备'],
    }
    const heard = await post('officer', `${path}/events`, event('visit-planned', plan))
    expect([heard.status, heard.body['code'], codesOf(heard)]).toEqual([
      409,
      'matter.refused',
      ['inspection.two-officers'],
    ])
    expect(heard.body['zh']).toContain('两名以上持证')
    expect((heard.body['refusals'] as { citation: { article?: string } | null }[])[0]?.citation).not.toBeNull()
    const { status } = (await get('officer', path)).body as { status: { visits: object } }
    expect(status.visits).toEqual({})
  })
})

describe('a lead and its case', () => {
  it('take two persons at each end', async () => {
    const path = await workshop()
    const leadId = path.split('/').at(-1)
    const to = (who: Who, kind: string, data: object) => post(who, `${path}/events`, event(kind, data))
    const early = await post('leader', '/api/cases', {
      caseId: 'case-1',
      leadIds: [leadId],
      title: '旧厂房',
      actedOn: '2022-08-20',
    })
    expect(codesOf(early)).toEqual(['case.lead-not-confirmed'])
    await to('officer', 'desk-checked', { sources: ['power', 'licence'], summary: '平稳负荷' })
    const seen = { state: 'seen', evidence: ['journal:12'] }
    const proposed = event('conclusion-proposed', {
      reason: { code: 'confirmed-active', detail: null },
      checkList: { hardware: seen, software: seen, poolRecord: seen },
      facts: '现场 3 台',
    })
    expect((await post('officer', `${path}/events`, proposed)).status).toBe(200)
    expect((await to('officer', 'conclusion-seconded', { proposalId: proposed.id })).status).toBe(403)
    expect((await to('reviewer', 'conclusion-seconded', { proposalId: proposed.id })).status).toBe(200)
    const opened = await post('leader', '/api/cases', {
      caseId: 'case-1',
      leadIds: [leadId],
      title: '旧厂房',
      actedOn: '2022-08-20',
    })
    expect(opened.status).toBe(201)
    expect((await get('officer', path)).body).toMatchObject({ lead: { stage: 'in-case', caseId: 'case-1' } })
    const cases = `/api/cases/${own}/case-1`
    const early2 = await post('officer', `${cases}/events`, event('clearance-proposed', { proofs: [] }))
    expect(codesOf(early2)).toEqual(['clearance.no-proof'])
    expect((await get('stranger', cases)).status).toBe(404)
    expect((await get('officer', cases)).body).toMatchObject({
      title: '旧厂房',
      status: { stage: 'opened' },
      clocks: [],
    })
    expect((await get('officer', '/api/cases')).body['cases']).toMatchObject([{ caseId: 'case-1', stage: 'opened' }])
  })
})

describe('tips', () => {
  it('need no account, and only their receipt leads back to them', async () => {
    const form = {
      bodyId: own,
      where: '石板水电站旁',
      text: '昼夜风扇声',
      signs: ['fan-noise'],
      contact: { name: '陈某', phone: '000-0000' },
    }
    const given = await server.ask('POST', '/api/tips', { body: form })
    expect(given.status).toBe(201)
    const listed = await get('screener', '/api/tips')
    expect(JSON.stringify(listed.body)).not.toContain('陈某')
    const [tip] = listed.body['tips'] as { tipId: string }[]
    const path = `/api/tips/${own}/${String(tip?.tipId)}`
    await post('screener', `${path}/answer`, { text: '已转办，谢谢。' })
    const follow = (pin: unknown) =>
      server.ask('POST', '/api/tips/receipt', { body: { bodyId: own, code: given.body['code'], pin } })
    expect((await follow(given.body['pin'])).body['messages']).toMatchObject([{ by: 'body', text: '已转办，谢谢。' }])
    expect((await follow(given.body['pin'] === '000000' ? '000001' : '000000')).status).toBe(404)
    expect((await post('officer', `${path}/tipster`, { why: '核实' })).status).toBe(404)
    expect((await post('leader', `${path}/tipster`, { why: '核实细节' })).body).toEqual({
      contact: { name: '陈某', phone: '000-0000', email: null },
    })
    const { pool } = server.serving.context.accounts
    const { rows } = await pool.query<{ all: string }>(`select string_agg(line, '') as all from journal_entry`)
    expect(rows[0]?.all).not.toMatch(/陈某|127\.0\.0\.1/)
  })
})

describe('lists that are sent down', () => {
  const csv =
    'IP地址,端口,开始时间,结束时间\n198.51.100.7,40112,2022-08-01 10:00:00,2022-08-01 11:00:00\n198.51.100.8,443,昨天,\n'
  const receive = (bytes: string) =>
    server.ask('POST', '/api/lists?issuer=city&batch=2022-08&name=list.csv&receivedOn=2022-08-05', {
      cookie: cookies['screener'] ?? '',
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
    const response = await fetch(new URL(path, server.serving.url), { headers: { cookie: cookies['leader'] ?? '' } })
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
    expect((await get('stranger', path)).status).toBe(404)
  })
})

describe('reports', () => {
  it('say what a period brought, also that it was nothing', async () => {
    const { body } = await get('leader', '/api/reports/weekly?from=2022-08-01&to=2022-08-31')
    expect(body).toMatchObject({ zero: false, total: { confirmed: 1, cases: 1 } })
    expect(body['journalHead']).toMatch(/^[0-9a-f]{64}$/)
    expect((await get('auditor', '/api/reports/weekly?from=2020-01-01&to=2020-01-07')).body).toMatchObject({
      zero: true,
    })
    expect((await get('city', `/api/reports/weekly?bodyId=${own}&from=2022-08-01&to=2022-08-31`)).status).toBe(200)
    expect((await get('police', `/api/reports/weekly?bodyId=${own}&from=2022-08-01&to=2022-08-31`)).status).toBe(404)
    expect((await get('screener', '/api/reports/surcharges')).status).toBe(404)
    expect((await get('leader', '/api/reports/surcharges')).status).toBe(200)
  })
})

describe('the journal', () => {
  it('tells the auditor who looked at what, and holds when it is exported', async () => {
    const { body } = await get('auditor', '/api/journal?kind=record.read&limit=1000')
    const purposes = (body['entries'] as { body: { purpose?: string } }[]).map((entry) => entry.body.purpose)
    expect(purposes).toContain('unmask desk-check: 核对户号')
    expect((await get('leader', '/api/journal')).status).toBe(404)
    const parent = mkdtempSync(join(tmpdir(), 'davylamp-export-'))
    try {
      const exported = await exportJournal(server.serving.context.store.db, own, join(parent, 'journal'))
      expect(exported.entries).toBeGreaterThan(20)
    } finally {
      rmSync(parent, { recursive: true })
    }
  })
})

describe('changes', () => {
  it('are told to who may see them', async () => {
    const stop = new AbortController()
    const hear = async (who: Who) => {
      const response = await fetch(new URL('/api/changes', server.serving.url), {
        headers: { cookie: cookies[who] ?? '' },
        signal: stop.signal,
      })
      return response.body?.pipeThrough(new TextDecoderStream()).getReader()
    }
    const [mine, strange] = [await hear('officer'), await hear('stranger')]
    const path = await workshop()
    let heard = ''
    while (!heard.includes('event: lead')) heard += (await mine?.read())?.value ?? ''
    expect(heard).toContain(path.split('/').at(-1))
    expect((await strange?.read())?.value).toBe('retry: 3000\n\n')
    const silence = new Promise((resolve) => {
      setTimeout(() => resolve('silence'), 300)
    })
    expect(await Promise.race([strange?.read().then(() => 'something'), silence])).toBe('silence')
    stop.abort()
  })
})
