import { chmodSync, mkdtempSync, readFileSync, rmSync, statfsSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { LeadEvent } from '@davylamp/casework'
import { takeLines } from '@davylamp/intake'
import { newWorkbook } from '@davylamp/report'
import { appendEvents, keepBody, openStore } from '@davylamp/store'
import { afterAll, expect, it } from 'vitest'
import { runWith } from './test-io.js'

// memory where there is plenty: a new database waits for the disk
const isRoomy = process.platform === 'linux' && statfsSync('/dev/shm').bavail * statfsSync('/dev/shm').bsize > 2e9
const folder = mkdtempSync(join(isRoomy ? '/dev/shm' : tmpdir(), 'davylamp-feedback-'))
// the account that the database runs under passes through
chmodSync(folder, 0o711)
afterAll(() => rmSync(folder, { recursive: true }))
const inside = (name: string) => join(folder, name)

const head = (id: string, personId: string) => ({
  id,
  matterId: 'lead:1',
  at: `2022-08-19T01:00:0${id.slice(1)}.000Z`,
  actedOn: '2022-08-19',
  by: { personId, bodyId: 'qingxia', role: 'case-officer' as const },
  override: null,
})
const seen = { state: 'seen', evidence: ['journal:1'] } as const
const events: LeadEvent[] = [
  { ...head('e1', 'li'), kind: 'registered', data: { number: 'QX-2022-001', origin: 'list' } },
  { ...head('e2', 'li'), kind: 'desk-checked', data: { sources: ['network'], summary: '日志相符' } },
  {
    ...head('e3', 'li'),
    kind: 'conclusion-proposed',
    data: {
      reason: { code: 'confirmed-passive', detail: null },
      checkList: { hardware: seen, software: seen, poolRecord: seen },
      facts: '一台办公电脑。',
    },
  },
  { ...head('e4', 'wang'), kind: 'conclusion-seconded', data: { proposalId: 'e3' } },
]

it('answers a table from leads of the records, and enters that they were looked at', { timeout: 240_000 }, async () => {
  const opened = await openStore({ folder: inside('data') })
  if ('problem' in opened) throw new Error(opened.problem.en)
  const body = { kind: 'development-reform', province: '四川', area: null } as const
  await keepBody(opened.store.db, { bodyId: 'qingxia', name: '青峡县发改局', ...body })
  const ref = { bodyId: 'qingxia', matter: 'lead' as const, matterId: 'lead:1' }
  await appendEvents(opened.store.db, ref, events, { place: { place: '203.0.113.50:40112', site: null } })
  const rows = [
    ['线索编号', '是否挖矿', '主动/被动', '核查情况', '核查人', '核查时间', '处置情况'],
    ['qx-2022-001', '', '', '', '', '', ''],
    ['QX-2022-002', '', '', '', '', '', ''],
  ]
  writeFileSync(inside('their.xlsx'), await newWorkbook(rows, '反馈表'))
  // while one program runs the database, another one works with it
  const { code, err } = await runWith([
    'feedback',
    inside('their.xlsx'),
    '--body',
    'qingxia',
    '--by',
    'li',
    '--data',
    inside('data'),
    '--lang',
    'zh',
  ])
  expect(err).toContain('共 2 行，其中 1 行有依据，填写 5 个单元格')
  expect(code).toBe(1)
  const { files } = await takeLines([inside('their-filled.xlsx')], {
    temporaryFolder: folder,
    onProgress: () => undefined,
  })
  const lines: string[] = []
  await files[0]?.read((line) => lines.push(line))
  expect(lines[1]).toBe('qx-2022-001,是,被动,经核查：属实，被植入程序（被动挖矿）。一台办公电脑。,li、wang,2022-08-19')
  await opened.store.close()
  await runWith(['export', inside('journal'), '--body', 'qingxia', '--data', inside('data')])
  const journal = readFileSync(inside('journal/journal.ndjson'), 'utf8')
  expect(journal).toContain('"purpose":"feedback"')
  const table = ['feedback', inside('their.xlsx'), '--filled', inside('other.xlsx'), '--data', inside('data')]
  expect(await runWith([...table, '--body', 'baishi', '--lang', 'zh'])).toMatchObject({
    code: 2,
    err: expect.stringContaining('baishi'),
  })
})
