import { chmodSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { formatFinding } from '@davylamp/finding'
import { verify } from '@davylamp/journal'
import { afterAll, expect, it } from 'vitest'
import { runWith } from './test-io.js'

const folder = mkdtempSync(join(tmpdir(), 'davylamp-records-'))
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

it('says what is missing before a database is touched', async () => {
  writeFileSync(inside('sites.csv'), 'site_id,name\n')
  writeFileSync(inside('findings.ndjson'), `${finding(1, 'M1')}\n`)
  const findings = inside('findings.ndjson')
  expect((await runWith(['import', findings])).err).toContain('--body NAME')
  expect((await runWith(['import', findings, '--body', 'Not A Name'])).err).toContain('no short name')
  expect((await runWith(['import', inside('sites.csv'), '--body', 'q'])).err).toContain('No findings')
  expect((await runWith(['import', inside('none'), '--body', 'q'])).err).toContain('does not exist')
  expect((await runWith(['export', folder, '--body', 'q'])).err).toContain('is there already')
  expect((await runWith(['import', '--lang', 'zh', findings])).err).toContain('请说明记录属于哪个单位')
  const help = await runWith(['help', 'restore', '--lang', 'zh'])
  expect(help.out).toContain('恢复')
})
