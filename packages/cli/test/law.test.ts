import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeEach, expect, it } from 'vitest'
import { runWith } from './test-io.js'

const data = mkdtempSync(join(tmpdir(), 'davylamp-law-'))
const folder = join(data, 'law')
afterAll(() => rmSync(data, { recursive: true }))
beforeEach(() => rmSync(folder, { recursive: true, force: true }))
const write = (name: string, content: object | string) => {
  mkdirSync(folder, { recursive: true })
  writeFileSync(join(folder, name), typeof content === 'string' ? content : JSON.stringify(content))
}
const terms = (...rows: object[]) => ({ format: 'davylamp-terms', formatVersion: 1, terms: rows })
const law = (...args: string[]) => runWith(['law', '--data', data, ...args])

it('lists what held on a day', async () => {
  const { code, out } = await law('--on', '2025-12-31', '--lang', 'zh')
  expect(code).toBe(0)
  expect(out).toContain('均为随程序提供的内容')
  expect(out).toContain('2026-01-01 起失效')
  expect(out).not.toContain('银发〔2026〕42号')
  expect((await law('--on', '2026-02-06', '--lang', 'zh')).out).toContain('银发〔2026〕42号')
  expect(await law('--on', '2026-02-30')).toMatchObject({ code: 2, err: expect.stringContaining('is no date') })
})

it('names what is unsure until a file settles it', async () => {
  const before = await law('--unsure')
  expect(before.out).toContain('feedback on a lead sent down (lead-feedback): 5 working days, a default')
  expect(before.out).toContain('town-government inspect')
  expect(before.out).not.toContain('power-company inspect')
  write('terms.json', terms({ code: 'lead-feedback', amount: 3, unit: 'working-days' }))
  expect((await law('--unsure')).out).not.toContain('lead-feedback')
  expect((await law()).out).toContain('3 working days, set by this site')
})

it('checks a folder, naming file and field, in both languages', async () => {
  write('terms.json', terms({ code: 'penalty-decision', amount: 3, unit: 'working-days' }))
  write('broken.json', '{')
  const { code, out, err } = await runWith(['law', 'check', folder])
  expect(code).toBe(3)
  expect(err).toContain('terms.json: terms[0].code: The term "')
  expect(err).toContain('broken.json: A file of this folder must be JSON')
  expect(out).toContain('2 rows of 2 files would be left out')
  expect((await runWith(['law', 'check', folder, '--lang', 'zh'])).err).toContain('由法律规定，不能改设')
  write('terms.json', terms({ code: 'weekly-clearance', weekday: 4 }))
  rmSync(join(folder, 'broken.json'))
  expect(await runWith(['law', 'check', folder])).toMatchObject({ code: 0, err: '', out: '1 files in order.\n' })
  expect(await runWith(['law', 'check', join(data, 'none')])).toMatchObject({ code: 2 })
})
