import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, it } from 'vitest'
import { run } from '../run.js'

const folder = mkdtempSync(join(tmpdir(), 'davylamp-paper-'))
afterAll(() => rmSync(folder, { recursive: true }))

async function davylamp(...args: string[]) {
  const said = { out: '', err: '' }
  const io = {
    out: (text: string) => void (said.out += text),
    err: (text: string) => void (said.err += text),
    environment: { DAVYLAMP_FOLDER: join(folder, 'data') },
    watched: false,
  }
  return { code: await run(args, io), ...said }
}

it('lists the kinds of papers in the language that is asked for', async () => {
  expect((await davylamp('paper', '--list', '--lang', 'zh')).out).toMatch(/^inspection-record +现场检查（勘验）笔录$/m)
  expect((await davylamp('paper', '--list', '--lang', 'en')).out).toMatch(
    /^seizure-decision +Decision to seal or seize$/m,
  )
})

it('makes the example of a kind as a PDF, and says that it is a draft', async () => {
  const path = join(folder, 'example.pdf')
  const { code, out } = await davylamp('paper', 'inspection-record', '--example', '--out', path, '--lang', 'en')
  expect(code).toBe(0)
  expect(out).toContain('Record of on-site inspection, 3 pages')
  expect(out).toContain('It is a draft')
  expect(readFileSync(path).subarray(0, 5).toString()).toBe('%PDF-')
})

it('makes the same paper as a document to be edited', async () => {
  const path = join(folder, 'example.docx')
  const made = await davylamp('paper', 'inspection-record', '--example', '--format', 'docx', '--out', path)
  expect(made.code).toBe(0)
  expect(readFileSync(path).subarray(0, 2).toString()).toBe('PK')
})

it('makes its lists as a workbook, and says of a paper without one that there is none', async () => {
  const path = join(folder, 'example.xlsx')
  const made = await davylamp(
    'paper',
    'inspection-record',
    '--example',
    '--format',
    'xlsx',
    '--out',
    path,
    '--lang',
    'zh',
  )
  expect(made).toMatchObject({ code: 0, out: expect.stringContaining('的清单') })
  expect(readFileSync(path).subarray(0, 2).toString()).toBe('PK')
})

it('says how to go on where kind, case or format are wrong', async () => {
  const unknown = await davylamp('paper', 'love-letter', 'case-1', '--lang', 'zh')
  expect(unknown).toMatchObject({ code: 2, err: expect.stringContaining('没有“love-letter”这种文书') })
  const noCase = await davylamp('paper', 'inspection-record', '--lang', 'en')
  expect(noCase).toMatchObject({ code: 2, err: expect.stringContaining('--example') })
  const format = await davylamp('paper', 'inspection-record', '--example', '--format', 'odt', '--lang', 'en')
  expect(format).toMatchObject({ code: 2, err: expect.stringContaining('odt') })
  expect(existsSync(join(folder, 'data'))).toBe(false)
})
