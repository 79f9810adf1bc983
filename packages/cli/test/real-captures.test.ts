import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { basename, join } from 'node:path'
import { Random } from '@davylamp/lab'
import type { Finding } from '@davylamp/finding'
import { afterAll, describe, expect, it } from 'vitest'
import { silent } from './silent.js'
import { scan, type ScanResult } from '../src/scan/scan.js'
import { dataFolder } from './data-folder.js'

const network = dataFolder('network')
const temporary = mkdtempSync(join(tmpdir(), 'davylamp-captures-'))
afterAll(() => rmSync(temporary, { recursive: true }))

const scanned = async (...paths: string[]): Promise<ScanResult> =>
  await scan({ paths, mapFile: null, decimal: null, zone: null, pools: [], progress: silent }, async (result) => result)

const accuses = ({ verdict }: Finding) => verdict === 'confirmed' || verdict === 'probable'
const flowKey = (file: string, a: string, b: string) => [file, ...[a, b].toSorted()].join(' ')

describe.skipIf(network === null)('on the real captures (network/ of DAVYLAMP_DATA)', () => {
  const folder = network ?? ''

  it('finds the labelled sessions of Stratum and Monero, and calls no node traffic mining', async () => {
    const { findings } = await scanned(join(folder, 'mining'), join(folder, 'p2p'))
    const found = new Set<string>()
    for (const finding of findings) {
      const { subject, source } = finding
      if (subject.kind !== 'flow' || source === null || !accuses(finding)) continue
      found.add(
        flowKey(basename(source), `${subject.client}:${subject.clientPort}`, `${subject.server}:${subject.serverPort}`),
      )
    }
    const [header = '', ...lines] = readFileSync(join(folder, 'FLOWS.tsv'), 'utf8').trim().split('\n')
    const names = header.split('\t')
    const rows = lines.map((line) => Object.fromEntries(line.split('\t').map((cell, i) => [names[i], cell])))
    const keyOf = (row: Record<string, string | undefined>) =>
      flowKey(row['file'] ?? '', `${row['client']}:${row['cport']}`, `${row['server']}:${row['sport']}`)
    const sessions = rows.filter(
      (row) => row['label'] === 'mining_session' && ['stratum-v1', 'xmr'].includes(row['dialect'] ?? ''),
    )
    expect(sessions.length).toBeGreaterThan(200)
    expect(sessions.filter((row) => found.has(keyOf(row))).length / sessions.length).toBeGreaterThanOrEqual(0.95)
    expect(rows.filter((row) => row['label'] === 'p2p' && found.has(keyOf(row)))).toEqual([])
  })

  it('calls nothing mining in the benign captures and the hard negatives, and survives them all', async () => {
    const { findings, sources } = await scanned(join(folder, 'benign'), join(folder, 'synth', 'neg'))
    expect(sources.length).toBeGreaterThan(2000)
    expect(findings.filter(accuses).map(({ source }) => source)).toEqual([])
  })

  it('survives 200 mining captures cut at random bytes, and names the damage', async () => {
    const random = new Random(2)
    const captures = readdirSync(join(folder, 'mining'))
      .map((name) => join(folder, 'mining', name))
      .filter((path) => readFileSync(path).length < 500_000)
    for (let i = 0; i < 200; i++) {
      const path = captures[i % captures.length] ?? ''
      const bytes = readFileSync(path)
      writeFileSync(join(temporary, `${i}-${basename(path)}`), bytes.subarray(0, random.whole(1, bytes.length - 1)))
    }
    const { problems, sources } = await scanned(temporary)
    expect(sources.length + problems.filter(({ severity }) => severity !== 'note').length).toBeGreaterThanOrEqual(200)
    for (const problem of problems) expect(problem.zh.length * problem.en.length).toBeGreaterThan(0)
    expect(problems.filter(({ severity }) => severity === 'damaged').length).toBeGreaterThan(150)
  })
})
