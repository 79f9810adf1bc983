import type { CaseEvent, LeadEvent } from '@davylamp/casework'
import { leadsOf } from '@davylamp/casework'
import { beforeAll, expect, it } from 'vitest'
import { appendEvents } from '../act/append.js'
import { assigned, bodyId, head, leadRef, meterFinding } from '../act/lead.fixture.js'
import { keepProjectionsCurrent } from '../act/reproject.js'
import { importFindings } from '../import/findings.js'
import { keepBody } from '../repository/bodies.js'
import { onEverySystem } from '../store.fixture.js'
import { readSituation } from './situation.js'

const by = { personId: 'screener-1', bodyId, role: 'screener' } as const
const reader = { by, purpose: 'situation' }
const site = (n: number, town: string | null) => ({
  siteId: `s${n}`,
  name: `Site ${n}`,
  premises: 'plant',
  town,
  lon: null,
  lat: null,
})
const places = {
  sites: [site(1, '石板镇'), site(2, '青溪镇'), site(3, null)],
  links: [1, 2, 3].map((n) => ({ siteId: `s${n}`, kind: 'meter' as const, value: `M${n}`, from: null, to: null })),
  accountOfMeter: new Map<string, string>(),
}
const findings = [meterFinding(1, { verdict: 'probable' }), meterFinding(2), meterFinding(3)]
const [first = '', second = '', third = ''] = findings.map((one) => leadsOf([one], places)[0]?.id)
const visitId = 'v1'

/** Visits a lead on a day and concludes. */
function visited(leadId: string, day: string, code: 'confirmed-active' | 'legit-load'): LeadEvent[] {
  const at = (n: number, personId = 'li') => ({ ...head(leadId, n, personId), actedOn: day })
  const absent = { state: 'not-seen', evidence: [] } as const
  return [
    {
      ...at(11),
      kind: 'visit-planned',
      data: {
        visitId,
        kind: 'walk-round',
        leadingBodyId: bodyId,
        officers: [],
        helpers: [],
        plannedFor: day,
        items: [],
      },
    },
    { ...at(12), kind: 'visit-begun', data: { visitId, homeEntry: null } },
    {
      ...at(13),
      kind: 'conclusion-proposed',
      data: {
        reason: { code, detail: null },
        checkList: { hardware: absent, software: absent, poolRecord: absent },
        facts: '',
      },
    },
    { ...at(14, 'wang'), kind: 'conclusion-seconded', data: { proposalId: 'e013' } },
  ]
}

function caseOf(leadId: string): CaseEvent[] {
  const at = (n: number, actedOn: string, personId = 'li') => ({ ...head('case:1', n, personId), actedOn })
  const machines = { visitId, journalHead: 'ab', machineIds: ['m1', 'm2', 'm3'] }
  const measure = {
    measureId: 'measure:1',
    kind: 'preserve-evidence' as const,
    bodyId,
    basis: { instrument: 'administrative-penalty-law', article: '56' },
    machineIds: [],
    purpose: null,
  }
  return [
    { ...at(20, '2022-08-18'), kind: 'opened', data: { leadIds: [leadId], siteId: 's1', title: 't' } },
    { ...at(21, '2022-08-19'), kind: 'measure-taken', data: measure },
    { ...at(22, '2022-08-19'), kind: 'machines-listed', data: machines },
    { ...at(23, '2022-08-19'), kind: 'machine-disposed', data: { machineId: 'm1', disposition: 'sealed' } },
    { ...at(24, '2022-08-19'), kind: 'machine-disposed', data: { machineId: 'm2', disposition: 'returned' } },
  ]
}

const cleared = (n: number, on: string): CaseEvent[] => [
  { ...head('case:1', n), actedOn: on, kind: 'clearance-proposed', data: { proofs: [] } },
  {
    ...head('case:1', n + 1, 'wang'),
    actedOn: on,
    kind: 'clearance-seconded',
    data: { proposalId: `e${String(n).padStart(3, '0')}` },
  },
]

onEverySystem('the situation', (at) => {
  const caseRef = { bodyId, matter: 'case' as const, matterId: 'case:1' }
  const read = (on: string, days = 7) => readSituation(at.store.db, reader, { bodyId, on, days, weeks: 4 })
  beforeAll(async () => {
    const { db } = at.store
    await keepBody(db, { bodyId, name: '青峡县发展和改革局' })
    await importFindings(db, { bodyId, by, today: '2022-08-01', places, source: 'f' }, findings)
    await appendEvents(db, leadRef(first), visited(first, '2022-08-15', 'confirmed-active'))
    await appendEvents(db, leadRef(second), visited(second, '2022-08-16', 'legit-load'))
    await appendEvents(db, leadRef(third), [assigned(third, 2, '2022-08-26')])
    await appendEvents(db, caseRef, caseOf(first))
  })

  it('counts leads by sense and verdict, by town and by stage', async () => {
    const { leads } = await read('2022-08-24')
    expect(leads.bySense).toEqual([
      { sense: 'power', verdict: 'probable', count: 1 },
      { sense: 'power', verdict: 'suspect', count: 2 },
    ])
    expect(leads.byTown.map(({ town, count }) => [town, count])).toEqual(
      expect.arrayContaining([
        ['石板镇', 1],
        ['青溪镇', 1],
        [null, 1],
      ]),
    )
    expect(leads.byStage).toEqual(
      expect.arrayContaining([
        { stage: 'confirmed', count: 1 },
        { stage: 'closed', count: 1 },
        { stage: 'assigned', count: 1 },
      ]),
    )
  })

  it('tells what runs out within days, the nearest first, and what has', async () => {
    // Friday 19 August 2022: seven working days of a preservation end on Tuesday the 30th
    expect((await read('2022-08-24')).deadlines).toEqual([
      { matter: 'lead', matterId: third, code: 'assignment', about: null, dueOn: '2022-08-26', isOver: false },
      {
        matter: 'case',
        matterId: 'case:1',
        code: 'preservation-decision',
        about: 'measure:1',
        dueOn: '2022-08-30',
        isOver: false,
      },
    ])
    expect((await read('2022-08-22')).deadlines.map(({ dueOn }) => dueOn)).toEqual(['2022-08-26'])
    expect((await read('2022-09-01', 0)).deadlines.map(({ isOver }) => isOver)).toEqual([true, true])
  })

  it('counts visits with their denominator, and machines that stand still', async () => {
    const { hitRate, stopped, cases } = await read('2022-08-24')
    expect(hitRate).toEqual({ hits: 1, concluded: 2, open: 0, visits: 2 })
    // one was given back
    expect(stopped).toEqual({ machines: 1, ofMachines: 3, powerKw: null, withoutEstimate: 0 })
    expect(cases.byStage).toEqual([{ stage: 'in-measures', count: 1 }])
  })

  it('counts clearances that stand by week and town, and a relapse takes them back', async () => {
    await appendEvents(at.store.db, caseRef, cleared(30, '2022-09-08'))
    const after = await read('2022-09-14')
    expect(after.clearances).toEqual([{ week: '2022-09-05', town: '石板镇', count: 1 }])
    expect(after.stopped).toMatchObject({ powerKw: { low: 10, high: 12 }, withoutEstimate: 0 })
    expect((await read('2022-12-01')).clearances).toEqual([])
    const relapsed: CaseEvent = {
      ...head('case:1', 40),
      actedOn: '2022-09-20',
      kind: 'relapsed',
      data: { findingId: null, seenOn: '2022-09-19', why: 'fans' },
    }
    await appendEvents(at.store.db, caseRef, [relapsed])
    const again = await read('2022-09-21')
    expect(again.clearances).toEqual([])
    expect(again.cases).toMatchObject({ relapsed: 1, relapses: 1, byStage: [{ stage: 'relapsed', count: 1 }] })
  })

  it('is made anew from the events where another version of the program made it', async () => {
    const { db } = at.store
    const before = await read('2022-08-24')
    await db.deleteFrom('clock').execute()
    await db.updateTable('case_file').set({ town: null, machines_stopped: 9 }).execute()
    await db.updateTable('projection').set({ made_by: 'an older one' }).execute()
    await keepProjectionsCurrent(db, at.store.law)
    expect(await read('2022-08-24')).toEqual(before)
  })
})
