import { type CaseEvent, caseStatus, type LeadEvent, leadStatus } from '@davylamp/casework'
import { read } from '@e965/xlsx'
import { expect, it } from 'vitest'
import { fillList } from './fill-list.js'
import { knownOfMatters } from './known-matters.js'
import { newWorkbook } from './new-workbook.js'

const head = (n: number, personId = 'li') => ({
  id: `e${String(n).padStart(3, '0')}`,
  matterId: 'm',
  at: `2022-08-20T00:00:${String(n).padStart(2, '0')}Z`,
  actedOn: `2022-08-${String(10 + n)}`,
  by: { personId, bodyId: 'qingxia', role: 'case-officer' as const },
  override: null,
})
const seen = { state: 'seen', evidence: ['journal:1'] } as const
const events: LeadEvent[] = [
  { ...head(1), kind: 'registered', data: { number: 'QX-1', origin: 'list' } },
  { ...head(2), kind: 'desk-checked', data: { sources: ['lease'], summary: '' } },
  {
    ...head(3),
    kind: 'conclusion-proposed',
    data: {
      reason: { code: 'confirmed-active', detail: null },
      checkList: { hardware: seen, software: seen, poolRecord: seen },
      facts: '现场清点矿机 2 台。',
    },
  },
  { ...head(4, 'wang'), kind: 'conclusion-seconded', data: { proposalId: 'e003' } },
]
const caseEvents: CaseEvent[] = [
  { ...head(5), kind: 'opened', data: { leadIds: ['lead:1'], siteId: 's', title: '' } },
  { ...head(6), kind: 'machines-listed', data: { visitId: 'v', journalHead: 'h', machineIds: ['a', 'b'] } },
  {
    ...head(7),
    kind: 'measure-taken',
    data: { measureId: 'x', kind: 'dismantle', bodyId: 'qingxia', basis: null, machineIds: ['a', 'b'], purpose: null },
  },
]

const answers = (upTo: number) => {
  const lead = events.slice(0, upTo)
  const ofCase = upTo < events.length ? null : { status: caseStatus(caseEvents), events: caseEvents }
  const keys = { ends: [], fromMs: null, toMs: null, identifiers: [], places: [] }
  const names = { person: (id: string) => `${id}某`, body: (id: string) => id }
  const [known] = knownOfMatters(
    [{ ...keys, leadId: 'lead:1', status: leadStatus(lead), events: lead, ofCase }],
    names,
    'zh',
  )
  return Object.fromEntries([...(known?.answers ?? [])].map(([role, { text }]) => [role, text]))
}

it('says nothing of mining before two persons have concluded', () => {
  expect(answers(3)).toEqual({ lead_number: 'QX-1', method: '案头核查', checked_on: '2022-08-12' })
})

it('says yes or no where a column asks whether somebody mined himself', async () => {
  const ofCase = { status: caseStatus(caseEvents), events: caseEvents }
  const lead = { leadId: 'lead:1', status: leadStatus(events), events, ofCase }
  const keys = { ends: [], fromMs: null, toMs: null, identifiers: [], places: [] }
  const known = knownOfMatters([{ ...keys, ...lead }], { person: (id) => id, body: (id) => id }, 'zh')
  const book = await newWorkbook(
    [
      ['线索编号', '是否主动挖矿', '反馈单位'],
      ['QX-1', '', ''],
    ],
    '表',
  )
  const filled = await fillList(book, {
    known,
    readMoments: () => null,
    toleranceMs: 0,
    language: 'zh',
    named: new Map(),
    remembered: new Map(),
    sheet: null,
    overwrite: false,
    stated: new Map([['filled_body', '青峡县发改局']]),
  })
  if ('broken' in filled) throw new TypeError(filled.broken)
  const sheet = read(filled.file).Sheets['表'] ?? {}
  expect([sheet['B2'], sheet['C2']]).toMatchObject([{ v: '是' }, { v: '青峡县发改局' }])
})

it('says what was concluded, counted and done', () => {
  expect(answers(4)).toEqual({
    lead_number: 'QX-1',
    method: '案头核查',
    checked_on: '2022-08-12',
    is_mining: '是',
    activity: '主动',
    result: '经核查：属实，主动挖矿。现场清点矿机 2 台。',
    checked_by: 'li某、wang某',
    machine_count: '2',
    action: '2022-08-17 拆除设备',
    referred: '否',
    committed: '否',
    cleared: '否',
    stopped_on: '2022-08-17',
  })
})
