import { paperExample } from '@davylamp/papers'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { Office, own } from '../office.fixture.js'

let office: Office
const cases = `/api/cases/${own}/case-1`
beforeAll(async () => {
  office = await Office.open()
  const path = await office.workshop()
  const to = (who: 'officer' | 'reviewer', kind: string, data: object) => {
    const event = office.event(kind, data)
    return office.post(who, `${path}/events`, event).then(() => event.id)
  }
  await to('officer', 'desk-checked', { sources: ['power', 'licence'], summary: '平稳负荷' })
  const seen = { state: 'seen', evidence: ['journal:12'] }
  const proposalId = await to('officer', 'conclusion-proposed', {
    reason: { code: 'confirmed-active', detail: null },
    checkList: { hardware: seen, software: seen, poolRecord: seen },
    facts: '现场 3 台',
  })
  await to('reviewer', 'conclusion-seconded', { proposalId })
  const leadIds = [path.split('/').at(-1)]
  await office.post('leader', '/api/cases', { caseId: 'case-1', leadIds, title: '旧厂房', actedOn: '2022-08-20' })
})
afterAll(() => office.server.stop())

const facts = {
  words: { [own]: '青发改' },
  shared: {},
  papers: { 'special-report': paperExample('special-report')?.values ?? {} },
}
const report = { kind: 'special-report', language: 'zh', facts }

describe('papers of a case', () => {
  it('are listed with what bars one’s body and what is still missing', async () => {
    const { status, body } = await office.get('officer', `${cases}/papers`)
    expect(status).toBe(200)
    const kinds = body['kinds'] as { kind: string; barred: unknown; missing: { field: string }[] }[]
    const of = (name: string) => kinds.find(({ kind }) => kind === name)
    expect(of('special-report')).toMatchObject({ barred: null })
    expect(of('special-report')?.missing.map(({ field }) => field)).toContain('headline')
    expect(of('referral-receipt')?.missing.map(({ field }) => field)).not.toContain('matter')
    expect(await office.get('stranger', `${cases}/papers`)).toMatchObject({ status: 404 })
  })

  it('are looked at as drafts; what is missing is named by its field', async () => {
    const bare = await office.post('officer', `${cases}/papers/preview`, { kind: 'special-report' })
    expect(bare).toMatchObject({ status: 422, body: { code: 'paper.refused' } })
    expect(bare.body['fields']).toContainEqual({ field: 'facts.headline', message: 'field.missing' })
    const shown = await fetch(new URL(`${cases}/papers/preview`, office.server.serving.url), {
      method: 'POST',
      headers: { cookie: office.cookie('officer'), 'content-type': 'application/json' },
      body: JSON.stringify(report),
    })
    expect([shown.status, shown.headers.get('content-type')]).toEqual([200, 'application/pdf'])
    expect(
      Buffer.from(await shown.arrayBuffer())
        .subarray(0, 5)
        .toString(),
    ).toBe('%PDF-')
  })

  it('are issued by the leader alone, numbered one after the other, and never written by hand', async () => {
    expect(await office.post('officer', `${cases}/papers`, { ...report, paperId: 'p1' })).toMatchObject({ status: 403 })
    const first = await office.post('leader', `${cases}/papers`, { ...report, paperId: 'p1' })
    expect(first).toMatchObject({ status: 201, body: { paper: { number: '青发改专报〔2022〕1号' } } })
    const again = await office.post('leader', `${cases}/papers`, { ...report, paperId: 'p1' })
    expect(again).toMatchObject({ status: 409, body: { code: 'matter.id-taken' } })
    const corrected = await office.post('leader', `${cases}/papers`, { ...report, paperId: 'p2', replaces: 'p1' })
    expect(corrected).toMatchObject({ status: 201, body: { paper: { sequence: 2, replaces: 'p1' } } })
    const forged = office.event('paper-issued', { ...(corrected.body['paper'] as object), paperId: 'p3' })
    expect(await office.post('leader', `${cases}/events`, forged)).toMatchObject({ status: 403 })
  })

  it('take their signed scan back under the hash that stands on them, and give their file', async () => {
    const { body } = await office.get('officer', `${cases}/papers`)
    const issued = body['issued'] as { paper: { paperId: string; contentSha256: string } }[]
    const hash = issued.find(({ paper }) => paper.paperId === 'p2')?.paper.contentSha256 ?? ''
    const scan = (shown: string, bytes: string) =>
      office.server.ask('POST', `${cases}/papers/p2/scan?contentSha256=${shown}&signedOn=2022-08-30`, {
        cookie: office.cookie('officer'),
        bytes,
        type: 'application/pdf',
      })
    expect(await scan('0'.repeat(64), '%PDF-1.7 signed')).toMatchObject({
      status: 409,
      body: { code: 'paper.other-content' },
    })
    expect(await scan(hash, 'no scan')).toMatchObject({ status: 415 })
    expect(await scan(hash, '%PDF-1.7 signed')).toMatchObject({ status: 201 })
    const file = await fetch(new URL(`${cases}/papers/p2`, office.server.serving.url), {
      headers: { cookie: office.cookie('officer') },
    })
    expect(
      Buffer.from(await file.arrayBuffer())
        .subarray(0, 5)
        .toString(),
    ).toBe('%PDF-')
  })
})
