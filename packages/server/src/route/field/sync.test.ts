import { createHash } from 'node:crypto'
import { canonicalJson } from '@davylamp/finding'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { Office, own, type Who } from '../office.fixture.js'

const caseId = 'case-1'
const visitId = 'visit-1'
const jpeg = Buffer.from('ffd8ffe000104a464946', 'hex')
const hashOf = (bytes: string | Buffer) => createHash('sha256').update(bytes).digest('hex')

let office: Office
beforeAll(async () => {
  office = await Office.open()
  const path = await office.workshop()
  const write = (who: Who, kind: string, data: object, more: object = {}) =>
    office.post(who, `${path}/events`, office.event(kind, data, more))
  await write('officer', 'desk-checked', { sources: ['power'], summary: '平稳负荷' })
  const seen = { state: 'seen', evidence: ['journal:12'] }
  const checkList = { hardware: seen, software: seen, poolRecord: seen }
  const conclusion = { reason: { code: 'confirmed-active', detail: null }, checkList, facts: '现场 3 台' }
  await write('officer', 'conclusion-proposed', conclusion, { id: 'proposal' })
  await write('reviewer', 'conclusion-seconded', { proposalId: 'proposal' })
  const leadIds = [path.split('/').at(-1)]
  await office.post('leader', '/api/cases', { caseId, leadIds, title: '旧厂房', actedOn: '2022-08-18' })
  const plan = { visitId, kind: 'self-check', leadingBodyId: own, officers: [], helpers: [], items: [] }
  await office.post('officer', `/api/cases/${own}/${caseId}/events`, {
    ...office.event('visit-planned', { ...plan, plannedFor: '2022-08-19' }),
  })
})
afterAll(() => office.server.stop())

const machine = (recordId: string, serial: string, more: object = {}) => {
  const data = { machineId: `m-${recordId}`, serial, model: null, place: null, how: 'form', second: false, photos: [] }
  return sealed({ recordId, kind: 'machine-entered', data: { ...data, ...more } })
}
const sealed = (said: object) => {
  const record = { visitId, at: '2022-08-19T02:00:00.000Z', seq: 1, previous: null, ...said }
  return { what: 'record', sha256: hashOf(canonicalJson(record)), record }
}
const event = (kind: string, data: object, id: string, override: string | null = null) => ({
  what: 'event',
  event: { kind, data, id, actedOn: '2022-08-19', override },
})
const send = async (who: Who, items: readonly object[]) => {
  const { status, body } = await office.post(who, '/api/field/sync', { bodyId: own, caseId, items })
  const outcomes = (body['outcomes'] ?? []) as { id: string; outcome: string; problem: { code: string } | null }[]
  return { status, outcomes: outcomes.map(({ outcome, problem }) => problem?.code ?? outcome) }
}
const records = async () =>
  (await office.get('officer', `/api/field/records/${own}/${caseId}`)).body['records'] as { recordId: string }[]

describe('what devices write', () => {
  it('is kept once, however often and in whatever pieces it is sent', async () => {
    const items = [
      event('visit-begun', { visitId, homeEntry: null }, 'begun'),
      machine('r1', 'A1'),
      machine('r2', 'A2'),
    ]
    expect(await send('officer', items.slice(0, 2))).toEqual({ status: 200, outcomes: ['kept', 'kept'] })
    expect(await send('officer', items)).toEqual({ status: 200, outcomes: ['known', 'known', 'kept'] })
    await Promise.all([1, 2, 3].map(() => send('officer', [...items, machine('r3', 'A3')])))
    expect((await records()).map(({ recordId }) => recordId)).toEqual(['r1', 'r2', 'r3'])
  })

  it('does not become something else under the same identifier, nor under a wrong hash', async () => {
    expect((await send('officer', [machine('r1', 'B1')])).outcomes).toEqual(['matter.id-taken'])
    const forged = { ...machine('r9', 'B9'), sha256: hashOf('else') }
    expect((await send('officer', [forged])).outcomes).toEqual(['field.hash-wrong'])
  })

  it('that names a machine twice waits for a person, and the rest goes on', async () => {
    const again = await send('officer', [machine('r4', ' a1 '), machine('r5', 'A5')])
    expect(again.outcomes).toEqual(['field.same-machine', 'kept'])
    expect((await send('officer', [machine('r6', 'A1', { second: true })])).outcomes).toEqual(['kept'])
  })

  it('passes the guards that hold for everybody: no dismantling before the evidence, but with a reason', async () => {
    const measure = { measureId: 'x', kind: 'dismantle', bodyId: own, basis: null, machineIds: [], purpose: null }
    expect((await send('officer', [event('measure-taken', measure, 'early')])).outcomes).toEqual(['matter.refused'])
    expect((await send('officer', [event('measure-taken', measure, 'early', '起火危险')])).outcomes).toEqual(['kept'])
  })

  it('speaks only of photos that came in whole, each once', async () => {
    const sha256 = hashOf(jpeg)
    const asFound = sealed({ recordId: 'r7', kind: 'as-found', data: { note: '', photos: [sha256] } })
    expect((await send('officer', [asFound])).outcomes).toEqual(['field.photo-missing'])
    const photo = (hash: string, bytes: Buffer) =>
      office.server.ask('POST', `/api/field/photos/${own}/${caseId}/${hash}`, {
        cookie: office.cookie('officer'),
        bytes,
        type: 'image/jpeg',
      })
    expect((await photo('0'.repeat(64), jpeg)).body).toMatchObject({ code: 'field.hash-wrong' })
    expect((await photo(hashOf('text'), Buffer.from('text'))).body).toMatchObject({ code: 'upload.kind' })
    expect((await photo(sha256, jpeg)).body).toEqual({ outcome: 'kept' })
    expect((await photo(sha256, jpeg)).body).toEqual({ outcome: 'known' })
    expect((await send('officer', [asFound])).outcomes).toEqual(['kept'])
  })

  it('comes from those who may write in the case', async () => {
    expect((await send('stranger', [machine('s1', 'S1')])).status).toBe(404)
    expect((await send('leader', [machine('s1', 'S1')])).outcomes).toEqual(['role.not-yours'])
    const signed = { who: '甲', how: 'screen', note: null, photos: [] }
    const onScreen = sealed({ recordId: 's2', kind: 'signed', data: signed })
    expect((await send('officer', [onScreen])).outcomes).toEqual(['field.no-screen-signature'])
  })
})
