import type { Role } from '@davylamp/casework'
import { roles } from '@davylamp/casework'
import { appendEvents } from '@davylamp/store'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { recordType } from '../intake/record-type.js'
import { routes } from './index.js'
import { Office, own } from './office.fixture.js'

/** Something to send to each method that names a record, such that nothing but the record decides. */
const bodies: Readonly<Record<string, unknown>> = {
  'POST /api/leads/{bodyId}/{leadId}/events': {
    id: 'guess',
    kind: 'screened',
    actedOn: '2022-08-19',
    data: { decision: 'return', why: 'x' },
  },
  'POST /api/leads/{bodyId}/{leadId}/unmask': { purpose: 'visit', why: 'x' },
  'POST /api/cases/{bodyId}/{caseId}/events': {
    id: 'guess',
    kind: 'archived',
    actedOn: '2022-08-19',
    data: { number: 'x' },
  },
  'POST /api/cases/{bodyId}/{caseId}/papers/preview': { kind: 'bulletin' },
  'POST /api/cases/{bodyId}/{caseId}/papers': { kind: 'bulletin', paperId: 'guess' },
  'POST /api/tips/{bodyId}/{tipId}/answer': { text: 'x' },
  'POST /api/tips/{bodyId}/{tipId}/tipster': { why: 'x' },
  'PATCH /api/persons/{personId}': { isClosed: true },
  'POST /api/intake/{jobId}/scan': {},
}

/** Files to send likewise, with what stands in the address behind them. */
const uploads: Readonly<Record<string, { readonly query: string; readonly bytes: string; readonly type: string }>> = {
  'POST /api/cases/{bodyId}/{caseId}/papers/{paperId}/scan': {
    query: `?contentSha256=${'a'.repeat(64)}&signedOn=2022-08-20`,
    bytes: '%PDF-1.7',
    type: 'application/pdf',
  },
  'POST /api/intake/{jobId}/files': { query: '?name=x', bytes: 'x', type: recordType },
  'POST /api/field/photos/{bodyId}/{caseId}/{sha256}': { query: '', bytes: 'RIFF0000WEBP', type: 'image/webp' },
}

/** Bodies that the records are not of, not given to and not below; and what a person may not see in his own. */
const outside = ['baishi-development', 'qingxia-police', 'qingxia-energy', 'qingxia-power'] as const

let office: Office
let real: Readonly<Record<string, string>>
const cookies: (readonly [string, string, Role])[] = []

beforeAll(async () => {
  office = await Office.open()
  const { server } = office
  const leadId = (await office.workshop()).split('/').at(-1) ?? ''
  const data = { leadIds: [leadId], siteId: leadId, title: 'x' }
  const by = { personId: 'p', bodyId: own, role: 'leader' as const }
  const head = {
    id: 'o',
    matterId: 'case:1',
    at: '2022-08-01T00:00:00.000Z',
    actedOn: '2022-08-01',
    override: null,
    by,
  }
  const ref = { bodyId: own, matter: 'case' as const, matterId: 'case:1' }
  const paper = {
    paperId: 'paper:1',
    kind: 'bulletin',
    number: 'x',
    bodyId: own,
    year: 2022,
    sequence: 1,
    language: 'zh' as const,
    contentSha256: 'a'.repeat(64),
    fileSha256: 'b'.repeat(64),
    replaces: null,
  }
  await appendEvents(server.serving.context.system.db, ref, [
    { ...head, kind: 'opened', data },
    { ...head, id: 'i', kind: 'paper-issued', data: paper },
  ])
  await server.ask('POST', '/api/tips', { body: { bodyId: own, where: 'x', text: 'x', contact: { name: 'x' } } })
  const tips = (await office.get('screener', '/api/tips')).body['tips'] as { tipId: string }[]
  const list = await server.ask('POST', '/api/lists?issuer=x&batch=x&name=x&receivedOn=2022-08-05', {
    cookie: office.cookie('screener'),
    bytes: 'IP地址,端口,开始时间\n198.51.100.7,40112,2022-08-01 10:00:00\n',
    type: 'text/csv',
  })
  const token = await office.post('officer', '/api/tokens', { name: 'x', scopes: ['leads:read'], days: 1 })
  const job = await office.post('screener', '/api/intake', {})
  const victim = await server.enter('the.victim', own, 'screener')
  real = {
    bodyId: own,
    leadId,
    caseId: 'case:1',
    paperId: 'paper:1',
    tipId: tips[0]?.tipId ?? '',
    listId: String(list.body['listId']),
    tokenId: String(token.body['tokenId']),
    jobId: String(job.body['jobId']),
    sha256: 'c'.repeat(64),
    personId: victim.personId,
  }
  for (const [n, bodyId] of outside.entries())
    for (const role of roles)
      cookies.push([(await server.enter(`o${n}.${role.replace('-', '.')}`, bodyId, role)).cookie, bodyId, role])
}, 60_000)
afterAll(() => office.server.stop())

describe('who guesses an identifier', () => {
  const named = routes.filter(({ path }) => path.includes('{'))
  const ask = async (cookie: string, method: string, path: string) => {
    const body = bodies[`${method} ${path}`]
    const upload = uploads[`${method} ${path}`]
    const at = (ids: Readonly<Record<string, string>>) =>
      path.replaceAll(/\{(\w+)\}/g, (_, name: string) => encodeURIComponent(ids[name] ?? `no ${name}`)) +
      (upload?.query ?? '')
    const asking = {
      cookie,
      ...(body !== undefined && { body }),
      ...(upload !== undefined && { bytes: upload.bytes, type: upload.type }),
    }
    // one that is there, and one that is not: the same letters, another last one (still a hexadecimal digit)
    const other = (id: string) => id.slice(0, -1) + (id.endsWith('a') ? 'b' : 'a')
    const fake = Object.fromEntries(
      Object.entries(real).map(([name, id]) => [name, name === 'bodyId' ? id : other(id)]),
    )
    const told = [await office.server.ask(method, at(real), asking), await office.server.ask(method, at(fake), asking)]
    return told.map(({ status, body: said }) => ({ status, said: { ...said, instance: '' } }))
  }

  it.each(named.map(({ method, path }) => [method, path]))(
    'is told by %s %s what he is told of a record that is not there, in any role',
    async (method, path) => {
      expect(path.match(/\{(\w+)\}/g)?.every((name) => real[name.slice(1, -1)] !== undefined)).toBe(true)
      if (method !== 'GET' && method !== 'DELETE')
        expect(bodies[`${method} ${path}`] ?? uploads[`${method} ${path}`]).toBeDefined()
      for (const [cookie, bodyId, role] of cookies) {
        const [guessed, missing] = await ask(cookie, method, path)
        expect([bodyId, role, guessed]).toEqual([bodyId, role, missing])
        expect([403, 404]).toContain(guessed?.status)
      }
      for (const who of ['auditor', 'admin'] as const)
        if (/\{(lead|case|tip)Id\}/.test(path)) {
          const [guessed, missing] = await ask(office.cookie(who), method, path)
          expect([who, guessed]).toEqual([who, missing])
        }
    },
  )

  it('has changed nothing by it', async () => {
    const read = await office.get('officer', `/api/leads/${own}/${real['leadId'] ?? ''}`)
    expect(read.body['lead']).toMatchObject({ version: 1 })
    const tokens = await office.get('officer', '/api/tokens')
    expect(JSON.stringify(tokens.body)).toContain(real['tokenId'])
    const persons = await office.get('admin', '/api/persons')
    expect(persons.body['persons']).toContainEqual(
      expect.objectContaining({ personId: real['personId'], isClosed: false }),
    )
  })
})
