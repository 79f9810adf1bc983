import { randomUUID } from 'node:crypto'
import type { DemoRole, Stage } from './stage.fixture.js'

const body = 'qingxia-development'

export interface PlannedVisit {
  readonly caseId: string
  readonly visitId: string
  readonly title: string
}

/** A case in which an inspection was planned and approved, as its people would write it. */
export async function planVisit(stage: Stage, title: string, isApproved = true): Promise<PlannedVisit> {
  const number = randomUUID().slice(0, 8)
  const lead = { number, origin: 'patrol', place: title, premises: 'plant', town: '龙潭镇', tipId: null }
  const { leadId } = await send(stage, 'screener', '/api/leads', { ...lead, actedOn: '2022-08-01' })
  const leadPath = `/api/leads/${body}/${String(leadId)}/events`
  const write = (role: DemoRole, path: string, kind: string, data: object, id = randomUUID()) =>
    send(stage, role, path, { kind, data, id, actedOn: '2022-08-18' })
  await write('case-officer', leadPath, 'desk-checked', { sources: ['power', 'licence'], summary: '出力不明' })
  const seen = { state: 'seen', evidence: ['journal:12'] }
  const proposalId = randomUUID()
  const checkList = { hardware: seen, software: seen, poolRecord: seen }
  const conclusion = { reason: { code: 'confirmed-active', detail: null }, checkList, facts: '机房两间' }
  await write('case-officer', leadPath, 'conclusion-proposed', conclusion, proposalId)
  await write('reviewer', leadPath, 'conclusion-seconded', { proposalId })
  const caseId = `case-${number}`
  await send(stage, 'leader', '/api/cases', { caseId, leadIds: [leadId], title, actedOn: '2022-08-18' })
  const visitId = `visit-${number}`
  const officer = (personId: string, certificate: string) => ({ personId, bodyId: body, certificate })
  const plan = {
    kind: 'power-company-check',
    leadingBodyId: body,
    officers: [officer('officer-1', '川A-0001'), officer('officer-2', '川A-0002')],
    helpers: [],
    plannedFor: '2022-08-19',
    items: ['机房', '计量装置'],
  }
  const casePath = `/api/cases/${body}/${caseId}/events`
  const kind = isApproved ? 'power-company-check' : 'administrative-inspection'
  await write('case-officer', casePath, 'visit-planned', { ...plan, kind, visitId })
  if (isApproved) await write('leader', casePath, 'visit-approved', { visitId })
  return { caseId, visitId, title }
}

/** What the office holds of a case: its status, and the records that came from devices. */
export async function officeHolds(stage: Stage, { caseId }: PlannedVisit) {
  const opened = await get(stage, `/api/cases/${body}/${caseId}`)
  const { records } = await get(stage, `/api/field/records/${body}/${caseId}`)
  return {
    status: opened['status'] as {
      readonly machines: Readonly<Record<string, unknown>>
      readonly measures: Readonly<Record<string, unknown>>
      readonly visits: Readonly<
        Record<string, { readonly result: string | null; readonly evidence: readonly object[] }>
      >
    },
    events: opened['events'] as readonly {
      readonly id: string
      readonly kind: string
      readonly override: string | null
    }[],
    records: records as readonly { readonly kind: string; readonly data: Readonly<Record<string, unknown>> }[],
  }
}

async function get(stage: Stage, path: string): Promise<Record<string, unknown>> {
  const response = await fetch(new URL(path, stage.serving.url), {
    headers: { cookie: await cookieOf(stage, 'case-officer') },
  })
  return (await response.json()) as Record<string, unknown>
}

async function send(stage: Stage, role: DemoRole, path: string, asked: object): Promise<Record<string, unknown>> {
  const response = await fetch(new URL(path, stage.serving.url), {
    method: 'POST',
    headers: { 'content-type': 'application/json', cookie: await cookieOf(stage, role) },
    body: JSON.stringify(asked),
  })
  const answer = (await response.json()) as Record<string, unknown>
  if (!response.ok) throw new Error(`${path}: ${JSON.stringify(answer)}`)
  return answer
}

const cookies = new WeakMap<Stage, Map<DemoRole, string>>()

async function cookieOf(stage: Stage, role: DemoRole): Promise<string> {
  const mine = cookies.get(stage) ?? new Map<DemoRole, string>()
  cookies.set(stage, mine)
  const known = mine.get(role)
  if (known !== undefined) return known
  const response = await fetch(new URL('/api/session', stage.serving.url), {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ username: stage.usernameOf(role), password: stage.passwordOf(role) }),
  })
  const cookie = response.headers
    .getSetCookie()
    .map((one) => one.split(';')[0])
    .join('; ')
  mine.set(role, cookie)
  return cookie
}
