import { chmodSync, mkdtempSync, rmSync, statfsSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { CaseEvent } from '@davylamp/casework'
import { formatFinding } from '@davylamp/finding'
import { openJournal, verify } from '@davylamp/journal'
import { appendEvents, openStore } from '@davylamp/store'
import { afterAll, expect, it } from 'vitest'
import { runWith } from './test-io.js'

// memory where there is plenty: a new database waits for the disk
const isRoomy = process.platform === 'linux' && statfsSync('/dev/shm').bavail * statfsSync('/dev/shm').bsize > 2e9
const folder = mkdtempSync(join(isRoomy ? '/dev/shm' : tmpdir(), 'davylamp-records-'))
// the account that the database runs under passes through
chmodSync(folder, 0o711)
afterAll(() => rmSync(folder, { recursive: true }))
const inside = (name: string) => join(folder, name)

const finding = (id: number, meter: string) =>
  formatFinding({
    schema: 'davylamp.finding/1',
    id: `power:${String(id).padStart(16, '0')}`,
    sense: 'power',
    verdict: 'suspect',
    score: 0.9,
    subject: { kind: 'meter', id: meter },
    source: 'r.csv',
    line: null,
    from: null,
    to: null,
    mining: {},
    reasons: [],
    alternatives: [],
    missing: [],
    evidence: [],
    detector: { name: 'power', version: '1' },
  })

it('takes findings in, writes the journal, backs up and restores', { timeout: 240_000 }, async () => {
  writeFileSync(
    inside('findings.ndjson'),
    `${finding(1, 'M1')}\n${finding(2, 'M2')}\nno finding\n${finding(3, 'M3')}\n`,
  )
  writeFileSync(inside('sites.csv'), 'site_id,name,premises,town\nshiban,Shiban plant,plant,Shiban\n')
  writeFileSync(inside('links.csv'), 'site_id,kind,value\nshiban,meter,M1\nshiban,meter,M2\n')
  const data = ['--data', inside('data'), '--lang', 'en']
  const files = ['findings.ndjson', 'sites.csv', 'links.csv'].map(inside)
  const first = await runWith(['import', ...files, '--body', 'qingxia', '--name', '青峡', '--by', 'p1', ...data])
  expect(first.err).toContain('1 line is no finding of an earlier scan and was left out; the first is line 3')
  expect(first.out).toContain('3 findings read, 3 new or stronger; 2 new leads, 0 leads changed')
  expect(first.code).toBe(3)
  const again = await runWith(['import', ...files, '--body', 'qingxia', ...data])
  expect(again.out).toContain('3 findings read, 0 new or stronger; 0 new leads')

  expect(await runWith(['export', inside('journal'), '--body', 'qingxia', ...data])).toMatchObject({ code: 0, err: '' })
  expect((await verify(inside('journal'))).verdict).toBe('intact')

  expect(await runWith(['backup', inside('all.backup'), ...data])).toMatchObject({ code: 0, err: '' })
  const elsewhere = ['--data', inside('elsewhere'), '--lang', 'en']
  expect(await runWith(['restore', inside('all.backup'), ...elsewhere])).toMatchObject({ code: 0, err: '' })
  const restored = await runWith(['import', ...files, '--body', 'qingxia', ...elsewhere])
  expect(restored.out).toContain('3 findings read, 0 new or stronger; 0 new leads')
  const refused = await runWith(['restore', inside('all.backup'), ...elsewhere])
  expect(refused).toMatchObject({ code: 2, out: '' })
  expect(refused.err).toContain('There are records already')
})

it(
  'takes journals of inventories in, and hands a case over to another installation',
  { timeout: 240_000 },
  async () => {
    const data = ['--data', inside('county'), '--lang', 'en']
    const opened = await openJournal(inside('inventory'), { by: ['officer 1'] })
    if ('problem' in opened) throw new Error(opened.problem.en)
    await opened.journal.append('machine.read', { address: '10.0.0.1' })
    await opened.journal.close()
    const inventory = ['import', inside('inventory'), '--body', 'qingxia', ...data]
    expect((await runWith(inventory)).out).toContain('1 machine read')
    expect((await runWith(inventory)).out).toContain('taken in before')

    const county = await openStore({ folder: inside('county') })
    if ('problem' in county) throw new Error(county.problem.en)
    const opening: CaseEvent = {
      id: 'e1',
      matterId: 'case:1',
      at: '2022-08-19T01:00:00.000Z',
      actedOn: '2022-08-19',
      by: { personId: 'li', bodyId: 'qingxia', role: 'case-officer' },
      override: null,
      kind: 'opened',
      data: { leadIds: [], siteId: 'shiban', title: 'Shiban plant' },
    }
    await appendEvents(county.store.db, { bodyId: 'qingxia', matter: 'case', matterId: 'case:1' }, [opening])
    // while one program runs the database, another one works with it
    const exported = await runWith(['export', inside('bundle'), '--body', 'qingxia', '--case', 'case:1', ...data])
    await county.store.close()
    expect(exported).toMatchObject({ code: 0, err: '' })
    const fingerprint = /another way: (.*)\n/.exec(exported.out)?.[1] ?? ''
    const taking = ['import', inside('bundle'), '--body', 'city', '--data', inside('city'), '--lang', 'en']
    const unasked = await runWith(taking)
    expect(unasked).toMatchObject({ code: 3, out: '' })
    expect(unasked.err).toContain(`--signer "${fingerprint}"`)
    expect((await runWith([...taking, '--signer', fingerprint])).out).toContain('case case:1 of qingxia: 1 new event')
    expect((await runWith([...taking, '--signer', fingerprint])).out).toContain('0 new events')
    expect((await runWith(['export', inside('x'), '--body', 'qingxia', '--case', 'none', ...data])).err).toContain(
      'no case',
    )
  },
)

it('says what is missing before a database is touched', async () => {
  writeFileSync(inside('sites.csv'), 'site_id,name\n')
  writeFileSync(inside('findings.ndjson'), `${finding(1, 'M1')}\n`)
  const findings = inside('findings.ndjson')
  expect((await runWith(['import', findings])).err).toContain('--body NAME')
  expect((await runWith(['import', findings, '--body', 'Not A Name'])).err).toContain('no short name')
  expect((await runWith(['import', inside('sites.csv'), '--body', 'q'])).err).toContain('Nothing to import')
  expect((await runWith(['import', inside('none'), '--body', 'q'])).err).toContain('does not exist')
  expect((await runWith(['export', folder, '--body', 'q'])).err).toContain('is there already')
  expect((await runWith(['import', '--lang', 'zh', findings])).err).toContain('请说明记录属于哪个单位')
  const help = await runWith(['help', 'restore', '--lang', 'zh'])
  expect(help.out).toContain('恢复')
})
