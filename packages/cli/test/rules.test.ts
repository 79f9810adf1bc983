import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, it } from 'vitest'
import { runWith } from './test-io.js'

const folder = mkdtempSync(join(tmpdir(), 'davylamp-rules-'))
afterAll(() => rmSync(folder, { recursive: true }))

it('asks records by the rules of others, and names those that cannot be asked', async () => {
  const records = join(folder, 'events.jsonl')
  const line = (CommandLine: string) =>
    JSON.stringify({ EventID: 1, Channel: 'Microsoft-Windows-Sysmon/Operational', CommandLine })
  writeFileSync(records, `${line('notepad.exe')}\n${line('tool.exe --hidden-option 7')}\n`)
  const rule = (title: string, selection: string) =>
    `title: ${title}\nlogsource: { category: process_creation }\ndetection: { s: { ${selection} }, condition: s }\n`
  const sigma = join(folder, 'rules.yml')
  writeFileSync(
    sigma,
    `${rule('Hidden option', 'CommandLine|contains: --hidden-option')}---\n${rule('Needs filling', '"User|expand": "%admins%"')}`,
  )
  const yara = join(folder, 'rules.yar')
  writeFileSync(yara, 'rule hidden_option { strings: $a = "--hidden-option" condition: $a }')
  const { code, out, err } = await runWith([
    'scan',
    records,
    '--sigma',
    sigma,
    '--yara',
    yara,
    '--format',
    'ndjson',
    '--lang',
    'en',
  ])
  const findings = out
    .trim()
    .split('\n')
    .map((text) => JSON.parse(text))
  expect(findings.map(({ detector, line: at, verdict }) => [detector.name, at, verdict])).toEqual([
    ['sigma', 2, 'related'],
    ['yara', null, 'related'],
  ])
  expect(err).toContain('placeholder of your own')
  expect(code).toBe(3)
})
