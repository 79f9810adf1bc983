import type { LeadEvent } from '@davylamp/casework'
import { appendEvents } from '@davylamp/store'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { ledgerOn } from '../../report/ledger.js'
import { Office, own } from '../office.fixture.js'

let office: Office
const leads: LeadEvent[][] = []

const day = (n: number) => new Date(Date.UTC(2022, 7, 1 + n)).toISOString().slice(0, 10)

/** Leads at every stage, done over four weeks, some written down long after they were done. */
beforeAll(async () => {
  office = await Office.open()
  const { db } = office.server.serving.context.system
  const codes = ['confirmed-active', 'legit-load', 'insufficient', 'mapping-error', 'not-found'] as const
  const head = (n: number, step: number, actedOn: string) => ({
    id: `s${step}`,
    matterId: `lead:${n}`,
    at: new Date(Date.UTC(2022, 8, 1, step, n)).toISOString(),
    actedOn,
    by: { personId: step === 4 ? 'wang' : 'li', bodyId: own, role: 'reviewer' as const },
    override: null,
  })
  for (let n = 0; n < 40; n++) {
    const all: LeadEvent[] = [
      { ...head(n, 1, day(n % 28)), kind: 'registered', data: { number: `Q-${n}`, origin: 'tip' } },
      { ...head(n, 2, day((n % 28) + (n % 5))), kind: 'desk-checked', data: { sources: ['power'], summary: 'x' } },
    ]
    const code = codes[n % codes.length] ?? 'not-found'
    const part = { state: 'seen' as const, evidence: ['a'] }
    const checkList = { hardware: part, software: part, poolRecord: part }
    const reason = { code, detail: null }
    if (n % 3 > 0)
      all.push({
        ...head(n, 3, day((n % 28) + 6)),
        kind: 'conclusion-proposed',
        data: { reason, checkList, facts: 'x' },
      })
    if (n % 3 > 1)
      all.push({ ...head(n, 4, day((n % 28) + 7)), kind: 'conclusion-seconded', data: { proposalId: 's3' } })
    if (n % 10 === 9)
      all.push({
        ...head(n, 5, day(20)),
        kind: 'merged-into',
        data: { leadId: 'lead:0', by: { kind: 'meter', value: 'x' } },
      })
    leads.push(all)
    await appendEvents(db, { bodyId: own, matter: 'lead', matterId: `lead:${n}` }, all)
  }
}, 60_000)
afterAll(() => office.server.stop())

it('says of any week what all that happened says, though it reads only what was done since', async () => {
  // three leads came from findings today, before anything else was asked
  const today = new Date().toISOString().slice(0, 10)
  const seen = new Set<string>()
  for (const [from, to] of [
    [day(0), day(6)],
    [day(7), day(13)],
    [day(10), day(10)],
    [day(14), day(40)],
    [day(300), day(310)],
    ['2022-07-01', '2022-07-07'],
  ] as const) {
    const { body } = await office.get('leader', `/api/reports/weekly?from=${from}&to=${to}`)
    expect(body['total']).toEqual(ledgerOn({ leads, cases: [] }, to))
    seen.add(JSON.stringify(body['period']))
  }
  expect(seen.size).toBeGreaterThan(3)
  const { body } = await office.get('leader', `/api/reports/weekly?from=${today}&to=${today}`)
  expect(body['period']).toMatchObject({ leads: 3 })
  expect(body['total']).toMatchObject({ leads: 39, checked: ledgerOn({ leads, cases: [] }, day(300)).checked })
})
