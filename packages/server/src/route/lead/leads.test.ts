import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { exportJournal } from '@davylamp/store'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { linesOf, meterFinding } from '../../lead/finding.fixture.js'
import { codesOf, Office, own, type Who } from '../office.fixture.js'

let office: Office
beforeAll(async () => {
  office = await Office.open()
})
afterAll(() => office.server.stop())

describe('leads', () => {
  it('come from findings, and twice the same file is once the same lead', async () => {
    const again = await office.send('screener', linesOf([meterFinding(1)]))
    expect(again.body).toMatchObject({ read: 1, fresh: 0, newLeads: 0 })
    expect((await office.send('reviewer', linesOf([meterFinding(9)]))).body['code']).toBe('role.not-yours')
    const broken = await office.send('screener', '{"schema":"davylamp.finding/1"}\nnonsense')
    expect([broken.status, broken.body['code']]).toEqual([422, 'upload.unreadable'])
  })

  it('are listed by rank, a page at a time, the same over all pages', async () => {
    const first = await office.get('screener', '/api/leads?limit=1&verdict=probable,suspect')
    const leads = first.body['leads'] as { verdict: string; masked: boolean; place: string }[]
    expect(leads.map(({ verdict }) => verdict)).toEqual(['probable'])
    const next = await office.get('screener', `/api/leads?verdict=probable,suspect&after=${String(first.body['next'])}`)
    expect((next.body['leads'] as unknown[]).length).toBe(2)
    expect((await office.get('screener', '/api/leads?verdict=guilty')).status).toBe(400)
  })

  it('are counted by what they are listed by, for whoever may list them', async () => {
    const { body } = await office.get('screener', '/api/lead-counts?sense=power,network&unassigned=true')
    const counts = body['counts'] as { verdict: string; stage: string; count: number }[]
    expect(counts.find(({ verdict }) => verdict === 'probable')).toEqual({
      verdict: 'probable',
      stage: 'new',
      count: 1,
    })
    expect((await office.get('screener', '/api/lead-counts?sense=page')).body['counts']).toEqual([])
    expect((await office.get('auditor', '/api/lead-counts')).status).toBe(404)
    const bodies = (await office.get('officer', '/api/bodies')).body['bodies'] as { bodyId: string }[]
    expect(bodies.map(({ bodyId }) => bodyId)).toContain('qingxia-police')
  })

  it('of homes show a pseudonym, until somebody who works on them states a purpose', async () => {
    const { body } = await office.get('officer', '/api/leads?verdict=probable')
    const [lead] = body['leads'] as { leadId: string; masked: boolean; place: string }[]
    expect(lead).toMatchObject({ masked: true, place: expect.stringMatching(/^H-[0-9a-f]{10}$/) })
    const path = `/api/leads/${own}/${String(lead?.leadId)}`
    expect(JSON.stringify((await office.get('officer', path)).body)).not.toContain('METER-2')
    const why = { purpose: 'desk-check', why: '核对户号' }
    expect((await office.post('screener', `${path}/unmask`, why)).status).toBe(403)
    expect((await office.post('officer', `${path}/unmask`, { purpose: 'curiosity', why: 'x' })).status).toBe(400)
    expect(JSON.stringify((await office.post('officer', `${path}/unmask`, why)).body)).toContain('METER-2')
  })

  it('are nowhere for whom they are not, and his try is kept', async () => {
    const path = await office.workshop()
    const nowhere = await office.get('stranger', `/api/leads/${own}/lead:no-such-lead`)
    for (const who of ['stranger', 'police', 'auditor', 'admin'] as const) {
      const heard = await office.get(who, path)
      // the answer is the same as for what is not there, but for the number of the request
      expect({ ...heard.body, instance: '' }).toEqual({ ...nowhere.body, instance: '' })
      expect(
        (await office.post(who, `${path}/events`, office.event('screened', { decision: 'keep', why: 'x' }))).status,
      ).toBe(404)
      expect((await office.post(who, `${path}/unmask`, { purpose: 'visit', why: 'x' })).status).toBe(404)
    }
    expect((await office.get('stranger', `/api/leads?bodyId=${own}`)).body['leads']).toEqual([])
    const tries = await office.get('auditor', '/api/journal?kind=record.refused&limit=1000')
    expect((tries.body['entries'] as unknown[]).length).toBeGreaterThanOrEqual(12)
  })

  it('of the areas below are read from above and not written', async () => {
    const path = await office.workshop()
    expect((await office.get('city', path)).status).toBe(200)
    const heard = await office.post(
      'city',
      `${path}/events`,
      office.event('assigned', { bodyId: 'city-development', personId: null, dueOn: null }),
    )
    expect([heard.status, heard.body['code']]).toEqual([403, 'role.not-yours'])
  })

  it('that were given to another body are worked on there', async () => {
    const path = await office.workshop()
    await office.post(
      'screener',
      `${path}/events`,
      office.event('assigned', { bodyId: 'qingxia-police', personId: null, dueOn: '2022-09-01' }),
    )
    expect(
      (
        await office.post(
          'police',
          `${path}/events`,
          office.event('desk-checked', { sources: ['network'], summary: '已查' }),
        )
      ).status,
    ).toBe(200)
    expect(
      (
        await office.post(
          'police',
          `${path}/events`,
          office.event('assigned', { bodyId: own, personId: null, dueOn: null }),
        )
      ).status,
    ).toBe(403)
    const listed = await office.get('police', `/api/leads?bodyId=${own}`)
    expect((listed.body['leads'] as unknown[]).length).toBe(1)
  })
})

describe('events', () => {
  it('that are sent again are written once, and another under the same name is refused', async () => {
    const path = await office.workshop()
    const screened = office.event('screened', { decision: 'keep', why: '热风、噪声' })
    const first = await office.post('screener', `${path}/events`, screened)
    expect(first.body).toMatchObject({ added: 1, version: 2 })
    expect((await office.post('screener', `${path}/events`, screened)).body).toMatchObject({ added: 0, version: 2 })
    const other = await office.post('screener', `${path}/events`, {
      ...screened,
      data: { decision: 'return', why: 'x' },
    })
    expect([other.status, other.body['code']]).toEqual([409, 'matter.id-taken'])
    const late = await office.post(
      'screener',
      `${path}/events?expected=1`,
      office.event('screened', { decision: 'hold', why: 'x' }),
    )
    expect([late.status, late.body['code']]).toEqual([409, 'matter.changed'])
  })

  it('are not of days to come, of other shapes or in another name', async () => {
    const path = await office.workshop()
    const ahead = new Date(Date.now() + 3 * 86_400_000).toISOString().slice(0, 10)
    const bad = [
      office.event('screened', { decision: 'keep', why: 'x' }, { actedOn: ahead }),
      office.event('screened', { decision: 'keep', why: 'x' }, { actedOn: '2022-02-30' }),
      office.event('screened', { decision: 'arrest', why: 'x' }),
      office.event('vanished', {}),
      office.event(
        'screened',
        { decision: 'keep', why: 'x' },
        { by: { personId: 'somebody', bodyId: own, role: 'leader' } },
      ),
    ]
    for (const one of bad) expect((await office.post('screener', `${path}/events`, one)).status).toBe(400)
  })

  it('that a guard refuses say why, with the article, and are not written', async () => {
    const path = await office.workshop()
    const plan = {
      visitId: 'v1',
      kind: 'administrative-inspection',
      leadingBodyId: 'qingxia-energy',
      officers: [{ personId: 'o1', bodyId: 'qingxia-energy', certificate: 'C1' }],
      helpers: [],
      plannedFor: '2022-08-22',
      items: ['用电设备'],
    }
    const heard = await office.post('officer', `${path}/events`, office.event('visit-planned', plan))
    expect([heard.status, heard.body['code'], codesOf(heard)]).toEqual([
      409,
      'matter.refused',
      ['inspection.two-officers'],
    ])
    expect(heard.body['zh']).toContain('两名以上持证')
    expect((heard.body['refusals'] as { citation: { article?: string } | null }[])[0]?.citation).not.toBeNull()
    const { status } = (await office.get('officer', path)).body as { status: { visits: object } }
    expect(status.visits).toEqual({})
  })
})

describe('the journal', () => {
  it('tells the auditor who looked at what, and holds when it is exported', async () => {
    const { body } = await office.get('auditor', '/api/journal?kind=record.read&limit=1000')
    const purposes = (body['entries'] as { body: { purpose?: string } }[]).map((entry) => entry.body.purpose)
    expect(purposes).toContain('unmask desk-check: 核对户号')
    expect((await office.get('leader', '/api/journal')).status).toBe(404)
    const parent = mkdtempSync(join(tmpdir(), 'davylamp-export-'))
    try {
      const exported = await exportJournal(office.server.serving.context.store.db, own, join(parent, 'journal'))
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
      const response = await fetch(new URL('/api/changes', office.server.serving.url), {
        headers: { cookie: office.cookie(who) },
        signal: stop.signal,
      })
      return response.body?.pipeThrough(new TextDecoderStream()).getReader()
    }
    const [mine, strange] = [await hear('officer'), await hear('stranger')]
    const path = await office.workshop()
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
