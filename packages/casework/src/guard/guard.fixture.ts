import { type BodyKind, competenceMatrix, lawPack } from '@davylamp/law'
import type { Body } from '../record/body.js'
import { head } from '../event/head.fixture.js'
import type { LeadEvent } from '../event/lead-facts.js'
import type { Measure } from '../record/measure.js'
import type { CertifiedOfficer, VisitPlan } from '../record/visit.js'
import type { CaseEvent } from '../event/case-facts.js'
import { leadStatus } from '../status/lead-status.js'
import type { Act, Grounds } from './guard.js'
import { refusalsOf } from './index.js'

/** A workshop with a lead that nobody has looked into, and no case. For tests. */
export const grounds: Grounds = {
  place: { siteId: 'workshop', premises: 'workshop', capacityKva: 400 },
  leads: [leadStatus([])],
  matter: null,
  law: lawPack,
  competence: competenceMatrix,
  bodies: new Map([
    body('qingxia-development', 'energy-conservation'),
    body('qingxia-police', 'police'),
    body('qingxia-task-force', 'task-force'),
    body('power-company', 'power-company'),
  ]),
}

export const home: Grounds['place'] = { siteId: 'fengshu', premises: 'home', capacityKva: 30 }

function body(bodyId: string, kind: BodyKind): [string, Body] {
  return [bodyId, { bodyId, name: bodyId, kind, province: '四川' }]
}

/** What all guards together refuse, by code. */
export function codes(act: Act, given: Grounds): string[] {
  return refusalsOf(act, given).map(({ code }) => code)
}

export function officer(personId: string, certificate: string | null = `C-${personId}`): CertifiedOfficer {
  return { personId, bodyId: 'qingxia-development', certificate }
}

export const inspection: VisitPlan = {
  visitId: 'visit:1',
  kind: 'administrative-inspection',
  leadingBodyId: 'qingxia-development',
  officers: [officer('li'), officer('wang')],
  helpers: [],
  plannedFor: '2022-08-19',
  items: ['machines'],
}

export function plan(changes: Partial<VisitPlan>): LeadEvent {
  return { ...head(9), kind: 'visit-planned', data: { ...inspection, ...changes } }
}

export function finding(n: number, sense: 'power' | 'network'): LeadEvent {
  const mergedBy = { kind: 'meter', value: 'M1' }
  return {
    ...head(n),
    kind: 'finding-joined',
    data: { findingId: `${sense}:1`, sense, verdict: 'suspect', score: 0.9, mergedBy },
  }
}

export const tip: LeadEvent = { ...head(3), kind: 'tip-joined', data: { tipId: 'tip:1' } }

/** What a home with these events stands on. */
export function atHome(...events: LeadEvent[]): Grounds {
  return { ...grounds, place: home, leads: [leadStatus(events)] }
}

/** Dismantling, unless it is said otherwise. */
export function measure(changes: Partial<Measure>): CaseEvent {
  return {
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
  }
}

/** A lead at whose place the evidence was fixed. */
export const fixed = leadStatus([
  { ...head(1), kind: 'visit-planned', data: inspection },
  { ...head(2), kind: 'evidence-fixed', data: { visitId: 'visit:1', journalHead: 'ab', what: ['screens'] } },
])

export const looked: LeadEvent = {
  ...head(2),
  kind: 'desk-checked',
  data: { sources: ['power'], summary: 'flat' },
}

/** Proposes that somebody mined, hardware and software seen. */
export function propose(poolRecord: 'seen' | 'not-seen', evidence: string[] = ['journal:2']): LeadEvent {
  const seen = { state: 'seen', evidence: ['journal:1'] } as const
  return {
    ...head(9),
    kind: 'conclusion-proposed',
    data: {
      reason: { code: 'confirmed-active', detail: null },
      checkList: { hardware: seen, software: seen, poolRecord: { state: poolRecord, evidence } },
      facts: '6 machines',
    },
  }
}

export const opened: CaseEvent = {
  ...head(1),
  kind: 'opened',
  data: { leadIds: [], siteId: 's', title: 't' },
}

export function clear(evidence: string[]): CaseEvent {
  return {
    ...head(9),
    kind: 'clearance-proposed',
    data: { proofs: [{ kind: 'empty-racks', from: '2022-09-01', to: '2022-09-30', evidence }] },
  }
}
