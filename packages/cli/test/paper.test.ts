import { chmodSync, mkdtempSync, readFileSync, rmSync, statfsSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Actor, CaseEvent } from '@davylamp/casework'
import { paperExample } from '@davylamp/papers'
import { appendEvents, keepBody, openStore, readMatter } from '@davylamp/store'
import { afterAll, expect, it } from 'vitest'
import { runWith } from './test-io.js'

// memory where there is plenty: a new database waits for the disk
const isRoomy = process.platform === 'linux' && statfsSync('/dev/shm').bavail * statfsSync('/dev/shm').bsize > 2e9
const folder = mkdtempSync(join(isRoomy ? '/dev/shm' : tmpdir(), 'davylamp-papers-'))
// the account that the database runs under passes through
chmodSync(folder, 0o711)
afterAll(() => rmSync(folder, { recursive: true }))
const inside = (name: string) => join(folder, name)

const bodyId = 'qingxia-development'
const by: Actor = { personId: 'li', bodyId, role: 'case-officer' }
const event = (n: number, facts: Pick<CaseEvent, 'kind' | 'data'>): CaseEvent =>
  ({
    id: `e${n}`,
    matterId: 'case-plant',
    at: new Date(Date.UTC(2022, 7, 19, 1, n)).toISOString(),
    actedOn: '2022-08-19',
    by,
    override: null,
    ...facts,
  }) as CaseEvent

async function prepare(): Promise<void> {
  const opened = await openStore({ folder: inside('data') })
  if ('problem' in opened) throw new Error(opened.problem.en)
  const { db, close } = opened.store
  await keepBody(db, { bodyId, name: '青峡县发展和改革局', kind: 'development-reform', province: '四川' })
  await keepBody(db, {
    bodyId: 'qingxia-energy',
    name: '青峡县节能监察大队',
    kind: 'energy-conservation',
    province: '四川',
  })
  const officer = (personId: string) => ({ personId, bodyId: 'qingxia-energy', certificate: `川QX-${personId}` })
  await appendEvents(db, { bodyId, matter: 'case', matterId: 'case-plant' }, [
    event(1, { kind: 'opened', data: { leadIds: [], siteId: 'plant', title: '石板水电站旁厂房' } }),
    event(2, {
      kind: 'visit-planned',
      data: {
        visitId: 'v1',
        kind: 'administrative-inspection',
        leadingBodyId: 'qingxia-energy',
        officers: [officer('o1'), officer('o2')],
        helpers: [],
        plannedFor: '2022-08-19',
        items: ['用能设备'],
      },
    }),
    event(3, {
      kind: 'machines-listed',
      data: { visitId: 'v1', journalHead: 'a'.repeat(64), machineIds: ['machine:10.41.0.10', 'machine:10.41.0.11'] },
    }),
  ])
  await close.call(opened.store)
}

it(
  'fills a paper from the records, issues it under the next number and takes its signed scan back',
  { timeout: 240_000 },
  async () => {
    await prepare()
    const { officers: _officers, machines: _machines, ...values } = paperExample('inspection-record')?.values ?? {}
    const facts = {
      people: { o1: '李玥', o2: '王昇' },
      words: { 'qingxia-energy': '青节能' },
      papers: { 'inspection-record': values },
    }
    writeFileSync(inside('facts.json'), JSON.stringify(facts))
    const paper = (...more: string[]) =>
      runWith([
        'paper',
        'inspection-record',
        'case-plant',
        '--body',
        bodyId,
        '--as',
        'qingxia-energy',
        '--data',
        inside('data'),
        '--lang',
        'zh',
        ...more,
      ])

    const bare = await paper('--out', inside('bare.pdf'))
    expect(bare).toMatchObject({ code: 3, err: expect.stringContaining('“现场情况”（scene）未填写') })
    const given = ['--facts', inside('facts.json')]
    const draft = await paper(...given, '--out', inside('draft.pdf'))
    expect(draft).toMatchObject({ code: 0, out: expect.stringContaining('草稿') })
    const first = await paper(...given, '--out', inside('first.pdf'), '--issue', '--by', 'wang')
    expect(first).toMatchObject({ code: 0, out: expect.stringContaining('已签发，文号 青节能检〔2022〕1号') })
    const second = await paper(
      ...given,
      '--out',
      inside('second.pdf'),
      '--issue',
      '--by',
      'wang',
      '--corrects',
      '青节能检〔2022〕1号',
    )
    expect(second.out).toContain('青节能检〔2022〕2号')
    expect(readFileSync(inside('second.pdf')).subarray(0, 5).toString()).toBe('%PDF-')

    const hash = /校验值 ([0-9a-f]{64})/.exec(second.out)?.[1] ?? ''
    writeFileSync(inside('scan.pdf'), 'signed and sealed')
    const signed = (shown: string) =>
      paper('--signed', inside('scan.pdf'), '--number', '青节能检〔2022〕2号', '--hash', shown)
    expect(await signed('0'.repeat(16))).toMatchObject({ code: 3, err: expect.stringContaining('扫描件未归档') })
    expect(await signed(`${hash.slice(0, 8)} ${hash.slice(8, 16)}`)).toMatchObject({ code: 0 })

    const opened = await openStore({ folder: inside('data') })
    if ('problem' in opened) throw new Error(opened.problem.en)
    const matter = await readMatter(opened.store.db, { bodyId, matter: 'case', matterId: 'case-plant' })
    await opened.store.close()
    const papers = matter.matter === 'case' ? Object.values(matter.status.papers) : []
    expect(
      papers.map(({ paper: { sequence }, scans, replacedBy }) => [sequence, scans.length, replacedBy !== null]),
    ).toEqual([
      [1, 0, true],
      [2, 1, false],
    ])
  },
)
