import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { z } from 'zod'
import Fastify from 'fastify'
import { Office, own, type Who } from '../route/office.fixture.js'
import { appendEvents } from '@davylamp/store'
import { enterBody } from '../body/bodies.js'
import { mayReadLead } from '../policy/lead.js'
import { mount } from './mount.js'
import { route } from './route.js'

/** A method whose author forgot every policy: whoever is signed in is given all that it can find. */
const careless = route({
  method: 'GET',
  path: '/api/careless',
  summary: { en: 'x', zh: 'x' },
  access: 'person',
  reply: z.unknown(),
  problems: [],
  async handle({ context: { store } }) {
    const leads = await store.db.selectFrom('lead').select('body_id').execute()
    const findings = await store.db.selectFrom('finding').select('body_id').where('body_id', '=', own).execute()
    const entries = await store.db.selectFrom('journal_entry').select('body_id').execute()
    return { answer: { leads, findings, entries } }
  },
})

let office: Office
const app = Fastify()
beforeAll(async () => {
  office = await Office.open()
  mount(app, office.server.serving.context, careless)
})
afterAll(async () => {
  await app.close()
  await office.server.stop()
})

describe('a method that forgets its policy', () => {
  const ask = async (who: Who) => {
    const heard = await app.inject({ method: 'GET', url: '/api/careless', headers: { cookie: office.cookie(who) } })
    const { leads, findings, entries } = heard.json<Record<'leads' | 'findings' | 'entries', { body_id: string }[]>>()
    return { leads: leads.length, findings: findings.length, entries: new Set(entries.map((one) => one.body_id)) }
  }

  it('is shown no row of another body by the database', async () => {
    expect(await ask('screener')).toEqual({ leads: 3, findings: 3, entries: new Set([own]) })
    expect(await ask('stranger')).toMatchObject({ leads: 0, findings: 0, entries: new Set(['baishi-development']) })
    expect(await ask('police')).toMatchObject({ leads: 0, findings: 0, entries: new Set(['qingxia-police']) })
    // the city looks over the county
    expect(await ask('city')).toMatchObject({ leads: 3, findings: 3, entries: new Set(['city-development']) })
  })
})

describe('the database and the policies', () => {
  it('agree on whose leads a body is shown, for any kind of body and any code of area', async () => {
    const { system } = office.server.serving.context
    const areas = [null, '510000', '510100', '510198', '510198000', '510198004', '510198004007', '511000', '500000']
    const odd = ['510', '5101980', '510198000000', 'ABCDEF', '', '%']
    const kinds = ['development-reform', 'task-force', 'police'] as const
    const known = [...areas, ...odd].flatMap((areaCode, n) =>
      kinds.map((kind) => ({ bodyId: `b${n}-${kind}`, name: 'x', kind, province: '四川', areaCode })),
    )
    for (const body of known) {
      await enterBody(system, body)
      const ref = { bodyId: body.bodyId, matter: 'lead' as const, matterId: 'lead:1' }
      const by = { personId: 'p', bodyId: body.bodyId, role: 'screener' as const }
      const head = {
        id: 'e',
        matterId: 'lead:1',
        at: '2022-08-01T00:00:00.000Z',
        actedOn: '2022-08-01',
        override: null,
      }
      const data = { number: 'x', origin: 'patrol' as const }
      await appendEvents(system.db, ref, [{ ...head, by, kind: 'registered', data }])
    }
    const ids = known.map(({ bodyId }) => bodyId)
    for (const { bodyId, kind, areaCode } of known) {
      const rows = await system
        .asBody(bodyId)
        .selectFrom('lead')
        .select('body_id')
        .where('body_id', 'in', ids)
        .execute()
      const scope = { personId: 'p', bodyId, bodyKind: kind, areaCode, role: 'screener' as const, scopes: null }
      const allowed = known.filter((body) => mayReadLead(scope, { ...body, assignedBodyId: null }))
      expect([bodyId, rows.map((row) => row.body_id).toSorted()]).toEqual([
        bodyId,
        allowed.map((body) => body.bodyId).toSorted(),
      ])
    }
  })
})
