import type { CaseEvent, CaseStatus, LeadEvent } from '@davylamp/casework'
import type { PaperKind, PaperValues } from '../kind/kind.js'
import type { PaperFacts } from './facts.js'
import { machineKey } from './machine-key.js'

/** A case as its events tell it, and what people added for the papers. */
export interface CaseRecord {
  readonly caseId: string
  readonly title: string
  readonly status: CaseStatus
  /** Of the case and of the leads that it rests on. */
  readonly events: readonly (CaseEvent | LeadEvent)[]
  /** Names of bodies by identifier. */
  readonly bodies: ReadonlyMap<string, string>
  readonly facts: PaperFacts
}

/** A case as papers are made from it: its own events and those of the leads that it rests on. */
export function caseRecord(
  caseId: string,
  own: { readonly status: CaseStatus; readonly events: readonly (CaseEvent | LeadEvent)[] },
  ofLeads: readonly (CaseEvent | LeadEvent)[],
  bodies: ReadonlyMap<string, string>,
  facts: PaperFacts,
): CaseRecord {
  const opened = own.events.find((event) => event.kind === 'opened')
  const title = opened !== undefined && 'title' in opened.data ? opened.data.title : caseId
  return { caseId, title, status: own.status, events: [...ofLeads, ...own.events], bodies, facts }
}

/** What a paper of a kind can be filled with: the records first, then what people said of the case, then of this kind of paper. */
export function caseValues(kind: PaperKind, record: CaseRecord): PaperValues {
  const { facts } = record
  const known: Record<string, unknown> = { ...fromRecords(record), ...facts.shared, ...facts.papers[kind.id] }
  return Object.fromEntries(Object.keys(kind.fields).map((name) => [name, known[name]]))
}

function fromRecords(record: CaseRecord): Record<string, unknown> {
  const { status, title, facts, bodies } = record
  const visit = lastVisit(record)
  const [money] = Object.values(status.money)
  const [referral] = Object.values(status.referrals)
  const assessment = status.assessments.at(-1)
  const revisit = status.revisits.at(-1)
  const nameOf = (personId: string) => facts.people[personId] ?? personId
  const bodyOf = (bodyId: string) => bodies.get(bodyId) ?? bodyId
  return {
    matter: title,
    case: record.caseId,
    ...(visit !== null && {
      officers: visit.officers.map(({ personId, certificate }) => ({ name: nameOf(personId), certificate })),
      helpers: visit.helpers.map(({ personId }) => nameOf(personId)).join('、'),
      items: visit.items.join('；'),
      'planned-for': visit.plannedFor,
    }),
    machines: machinesOf(record),
    count: Object.keys(status.machines).length,
    ...(money !== undefined && {
      'energy-low': money.money.energyKwh.low,
      'energy-high': money.money.energyKwh.high,
      'amount-low': money.money.amountCny.low,
      'amount-high': money.money.amountCny.high,
    }),
    ...(referral !== undefined && {
      'referred-to': bodyOf(referral.referral.toBodyId),
      'referred-on': referral.sentOn,
    }),
    ...(assessment !== undefined && {
      conclusion: assessment.conclusion,
      dissent: assessment.dissent ?? '',
      participants: assessment.bodyIds.map(bodyOf).join('、'),
    }),
    ...(revisit !== undefined && { round: revisit.round, 'machines-back': revisit.machinesBack }),
  }
}

/** Machines as they are listed; models, serial numbers and seals come from the facts. */
function machinesOf({ status }: CaseRecord): Record<string, unknown>[] {
  return Object.entries(status.machines).map(([id, { disposition }]) => ({
    name: '矿机',
    ...machineKey(id),
    quantity: 1,
    ...(disposition !== null && { state: dispositions[disposition] }),
  }))
}

const dispositions = {
  'left-dismantled': '拆除留存',
  sealed: '查封',
  seized: '扣押',
  returned: '发还',
  'removed-by-owner': '自行清退',
  destroyed: '销毁',
} as const

/** The visit that was planned last. */
function lastVisit({ events }: CaseRecord) {
  return events.flatMap((event) => (event.kind === 'visit-planned' ? [event.data] : [])).at(-1) ?? null
}
