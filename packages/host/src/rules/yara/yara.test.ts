import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { scanYara } from './scan-yara.js'
import { loadYaraRules } from './yara-rules.js'

const folder = mkdtempSync(join(tmpdir(), 'davylamp-yara-'))
const put = (name: string, text: string): string => {
  const path = join(folder, name)
  writeFileSync(path, text)
  return path
}

beforeAll(() => {
  put('a.yar', 'rule pool_scheme : miner { strings: $a = "stratum+" ascii condition: $a }')
  put('b.yara', 'rule pool_scheme { strings: $a = { 50 4b 03 04 } condition: $a at 0 }')
  put('c.yar', 'rule broken { condition: nosuch }')
  put('d.txt', 'rule not_read { condition: true }')
})
afterAll(() => rmSync(folder, { recursive: true }))

it('uses what compiles, names what does not, and keeps files apart', async () => {
  const { files, problems, match } = await loadYaraRules(folder)
  expect(files).toBe(2)
  expect(problems.map(({ source, code }) => [source, code])).toEqual([[join(folder, 'c.yar'), 'rules.yara']])
  expect(problems[0]?.en).toContain('nosuch')
  expect(match(Buffer.from('xx stratum+tcp'))).toEqual([{ rule: 'pool_scheme', aboutMining: true, offset: 3 }])
  expect(match(Buffer.from('PK\u0003\u0004'))).toEqual([{ rule: 'pool_scheme', aboutMining: false, offset: 0 }])
  expect(match(Buffer.from('nothing'))).toEqual([])
  expect(match(new Uint8Array(0))).toEqual([])
})

it('searches files as they lie there', async () => {
  const rules = await loadYaraRules(join(folder, 'a.yar'))
  const [hit, other] = [put('hit.bin', '\0\0-o stratum+tcp://'), put('other.bin', 'x')]
  const { findings } = await scanYara([hit, other], rules)
  expect(findings).toMatchObject([
    { source: hit, verdict: 'suspect', evidence: [{ offset: 5 }], detector: { name: 'yara' } },
  ])
})
