import { describe, expect, it } from 'vitest'
import { head } from '../event/head.fixture.js'
import type { LeadEvent } from '../event/lead-facts.js'
import type { CaseEvent } from '../event/case-facts.js'
import type { Measure } from '../record/measure.js'
import type { CertifiedOfficer, VisitPlan } from '../record/visit.js'
import { caseStatus } from '../status/case-status.js'
import { leadStatus } from '../status/lead-status.js'
import { grounds, home } from './guard.fixture.js'
import type { Act, Grounds } from './guard.js'
import { refusalsOf } from './index.js'

const codes = (act: Act, given: Grounds): string[] => refusalsOf(act, given).map(({ code }) => code)

const officer = (personId: string, certificate: string | null = `C-${personId}`): CertifiedOfficer => ({
  personId,
  bodyId: 'qingxia-development',
  certificate,
})

const inspection: VisitPlan = {
  visitId: 'visit:1',
  kind: 'administrative-inspection',
  leadingBodyId: 'qingxia-development',
  officers: [officer('li'), officer('wang')],
  helpers: [],
  plannedFor: '2022-08-19',
  items: ['machines'],
}

const finding = (n: number, sense: 'power' | 'network'): LeadEvent => ({
  ...head(n),
  kind: 'finding-joined',
  data: { findingId: `${sense}:1`, sense, verdict: 'suspect', score: 0.9, mergedBy: { kind: 'meter', value: 'M1' } },
})

const tip: LeadEvent = { ...head(3), kind: 'tip-joined', data: { tipId: 'tip:1' } }

describe('a visit to a home', () => {
  const plan: LeadEvent = { ...head(9), kind: 'visit-planned', data: { ...inspection, kind: 'walk-round' } }
  const at = (...events: LeadEvent[]): Grounds => ({ ...grounds, place: home, leads: [leadStatus(events)] })

  it('is refused on one sense alone', () => {
    expect(codes(plan, at(finding(1, 'power')))).toEqual(['home.one-source'])
  })

  it('is let through on two senses, or on one with a tip of its own', () => {
    expect(codes(plan, at(finding(1, 'power'), finding(2, 'network')))).toEqual([])
    expect(codes(plan, at(finding(1, 'power'), tip))).toEqual([])
  })

  it('takes unknown premises with a small supply for a home, and a workshop not', () => {
    const unknown = { siteId: 'x', premises: null, capacityKva: 49 }
    expect(codes(plan, { ...at(finding(1, 'power')), place: unknown })).toEqual(['home.one-source'])
    expect(codes(plan, { ...at(finding(1, 'power')), place: { ...unknown, capacityKva: 50 } })).toEqual([])
  })

  it('says how people got in', () => {
    const planned = at(finding(1, 'power'), tip, {
      ...head(4),
      kind: 'visit-planned',
      data: { ...inspection, kind: 'police' },
    })
    const begun = (homeEntry: { by: 'inspection-certificate'; number: string } | null): LeadEvent => ({
      ...head(9),
      kind: 'visit-begun',
      data: { visitId: 'visit:1', homeEntry },
    })
    expect(codes(begun(null), planned)).toEqual(['home.entry'])
    expect(codes(begun({ by: 'inspection-certificate', number: '12' }), planned)).toEqual([])
  })
})

describe('an administrative inspection', () => {
  const plan = (changes: Partial<VisitPlan>): LeadEvent => ({
    ...head(9),
    kind: 'visit-planned',
    data: { ...inspection, ...changes },
  })

  it('takes two certified officers, the same person not twice', () => {
    expect(codes(plan({}), grounds)).toEqual([])
    expect(codes(plan({ officers: [officer('li'), officer('li')] }), grounds)).toEqual(['inspection.two-officers'])
    expect(codes(plan({ officers: [officer('li'), officer('wang', null)] }), grounds)).toEqual([
      'inspection.two-officers',
    ])
  })

  it('counts nobody of another body', () => {
    const guest = { ...officer('zhao'), bodyId: 'power-company' }
    expect(codes(plan({ officers: [officer('li'), guest] }), grounds)).toEqual([
      'inspection.officer-of-other-body',
      'inspection.two-officers',
    ])
  })

  it('is approved by somebody who does not go, and begins only then', () => {
    const planned = leadStatus([{ ...head(1), kind: 'visit-planned', data: inspection }])
    const given = { ...grounds, leads: [planned] }
    const approve = (person: string): LeadEvent => ({
      ...head(2, person),
      kind: 'visit-approved',
      data: { visitId: 'visit:1' },
    })
    expect(codes(approve('wang'), given)).toEqual(['inspection.self-approved'])
    expect(codes(approve('chen'), given)).toEqual([])
    const begin: LeadEvent = { ...head(3), kind: 'visit-begun', data: { visitId: 'visit:1', homeEntry: null } }
    expect(codes(begin, given)).toEqual(['inspection.not-approved'])
    expect(codes({ ...begin, override: 'urgent: machines were being loaded' }, given)).toEqual([])
  })
})

describe('a body', () => {
  const plan = (leadingBodyId: string): LeadEvent => ({
    ...head(9),
    kind: 'visit-planned',
    data: {
      ...inspection,
      leadingBodyId,
      officers: inspection.officers.map((one) => ({ ...one, bodyId: leadingBodyId })),
    },
  })

  it('does only what it may: a task force inspects nobody, and says by which opinion', () => {
    const refusals = refusalsOf(plan('qingxia-task-force'), grounds)
    expect(refusals.map(({ code }) => code)).toEqual(['competence.forbidden'])
    expect(refusals[0]?.zh).toContain('qingxia-task-force')
  })

  it('must be known before it acts', () => {
    expect(codes(plan('somebody'), grounds)).toEqual(['competence.unknown-body'])
  })
})

describe('a measure', () => {
  const supply = { instrument: 'electric-power-law', article: '71' }
  const measure = (changes: Partial<Measure>): CaseEvent => ({
    ...head(9),
    kind: 'measure-taken',
    data: {
      measureId: 'measure:1',
      kind: 'dismantle',
      bodyId: 'qingxia-development',
      basis: null,
      machineIds: [],
      purpose: null,
      ...changes,
    },
  })
  const fixed = leadStatus([
    { ...head(1), kind: 'visit-planned', data: inspection },
    { ...head(2), kind: 'evidence-fixed', data: { visitId: 'visit:1', journalHead: 'ab', what: ['screens'] } },
  ])

  it('waits until the evidence is fixed, or says why not', () => {
    expect(codes(measure({}), grounds)).toEqual(['evidence.not-fixed'])
    expect(codes({ ...measure({}), override: ' ' }, grounds)).toEqual(['evidence.not-fixed'])
    expect(codes({ ...measure({}), override: 'fire' }, grounds)).toEqual([])
    expect(codes(measure({}), { ...grounds, leads: [fixed] })).toEqual([])
  })

  it('never cuts the supply of a home to compel, whatever reason is given', () => {
    const cut = measure({ kind: 'suspend-supply', basis: supply, purpose: 'compel' })
    expect(codes({ ...cut, override: 'ordered' }, { ...grounds, place: home, leads: [fixed] })).toEqual(['home.supply'])
    const theft = measure({
      kind: 'suspend-supply',
      basis: supply,
      purpose: 'theft-of-power',
      bodyId: 'power-company',
    })
    expect(codes(theft, { ...grounds, place: home, leads: [fixed] })).toEqual([])
  })

  it('names its article where it is an order', () => {
    expect(codes(measure({ kind: 'order-rectification' }), grounds)).toEqual(['measure.no-basis'])
    const repealed = { instrument: 'trading-risk-notice-2021' }
    const order = measure({ kind: 'order-rectification', basis: repealed })
    expect(codes(order, grounds)).toEqual([])
    expect(codes({ ...order, actedOn: '2026-03-01' }, grounds)).toEqual(['measure.basis-refused'])
  })

  it('seizes by law, never by a notice', () => {
    const byNotice = measure({
      kind: 'seal-or-seize',
      bodyId: 'qingxia-police',
      basis: { instrument: 'mining-notice-2021' },
    })
    expect(codes(byNotice, grounds)).toEqual(['compulsion.no-notice'])
    const byLaw = measure({
      kind: 'seal-or-seize',
      bodyId: 'qingxia-police',
      basis: { instrument: 'administrative-compulsion-law', article: '22' },
    })
    expect(codes(byLaw, grounds)).toEqual([])
  })

  it('cites the article as it was numbered on the day of the act', () => {
    const cut = measure({ kind: 'suspend-supply', basis: supply, purpose: 'compel' })
    const [refusal] = refusalsOf(cut, { ...grounds, place: home, leads: [fixed] })
    expect(refusal?.citation?.text.zh).toBe('《中华人民共和国行政强制法》第四十三条')
  })
})

describe('a conclusion', () => {
  const seen = { state: 'seen', evidence: ['journal:1'] } as const
  const propose = (poolRecord: 'seen' | 'not-seen', evidence: string[] = ['journal:2']): LeadEvent => ({
    ...head(9),
    kind: 'conclusion-proposed',
    data: {
      reason: { code: 'confirmed-active', detail: null },
      checkList: { hardware: seen, software: seen, poolRecord: { state: poolRecord, evidence } },
      facts: '6 machines',
    },
  })
  const looked: LeadEvent = { ...head(2), kind: 'desk-checked', data: { sources: ['power'], summary: 'flat' } }
  const given = { ...grounds, leads: [leadStatus([looked])] }

  it('needs all three parts, each with its proof', () => {
    expect(codes(propose('seen'), given)).toEqual([])
    expect(codes(propose('not-seen'), given)).toEqual(['conclusion.parts-missing'])
    expect(codes(propose('seen', []), given)).toEqual(['conclusion.parts-missing'])
  })

  it('is not drawn before anybody looked', () => {
    expect(codes(propose('seen'), grounds)).toEqual(['conclusion.nobody-looked'])
  })

  it('is seconded by somebody else', () => {
    const open = { ...grounds, leads: [leadStatus([looked, propose('seen')])] }
    const second = (person: string): LeadEvent => ({
      ...head(10, person),
      kind: 'conclusion-seconded',
      data: { proposalId: 'e009' },
    })
    expect(codes(second('li'), open)).toEqual(['decision.same-person'])
    expect(codes(second('wang'), open)).toEqual([])
    expect(codes(second('wang'), grounds)).toEqual(['decision.nothing-proposed'])
  })

  it('comes before the case', () => {
    const opened: CaseEvent = { ...head(11), kind: 'opened', data: { leadIds: ['lead:1'], siteId: 's', title: 't' } }
    expect(codes(opened, given)).toEqual(['case.lead-not-confirmed'])
  })
})

describe('clearance and archive', () => {
  const opened: CaseEvent = { ...head(1), kind: 'opened', data: { leadIds: [], siteId: 's', title: 't' } }
  const listed: CaseEvent = {
    ...head(2),
    kind: 'machines-listed',
    data: { visitId: 'visit:1', journalHead: 'ab', machineIds: ['m1'] },
  }
  const clear = (evidence: string[]): CaseEvent => ({
    ...head(9),
    kind: 'clearance-proposed',
    data: { proofs: [{ kind: 'empty-racks', from: '2022-09-01', to: '2022-09-30', evidence }] },
  })

  it('needs proof, and a disposition for each machine', () => {
    const given = { ...grounds, matter: caseStatus([opened, listed]) }
    expect(codes(clear([]), given)).toEqual(['clearance.no-proof', 'clearance.machines-left'])
    expect(codes(clear(['photo:1']), { ...grounds, matter: caseStatus([opened]) })).toEqual([])
  })

  it('does not archive what runs', () => {
    const referred: CaseEvent = {
      ...head(3),
      kind: 'referred',
      data: { referralId: 'referral:1', toBodyId: 'police', offences: ['theft-of-power'], paperIds: [] },
    }
    const second: CaseEvent = { ...head(10, 'wang'), kind: 'clearance-seconded', data: { proposalId: 'e009' } }
    const archived: CaseEvent = { ...head(12), kind: 'archived', data: { number: 'A-1' } }
    expect(codes(archived, { ...grounds, matter: caseStatus([opened]) })).toEqual(['archive.not-cleared'])
    const matter = caseStatus([opened, referred, clear(['photo:1']), second])
    expect(codes(archived, { ...grounds, matter })).toEqual(['archive.open-matters'])
  })
})
