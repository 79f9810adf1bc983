import { appendFile, mkdtemp, rename, rm, truncate, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { type FollowEvent, followLog } from './follow.js'

let folder = ''
let path = ''
const seen: string[] = []
const events: FollowEvent[] = []
let stop = new AbortController()
let following = Promise.resolve()

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'follow-'))
  path = join(folder, 'eve.json')
  seen.length = 0
  events.length = 0
  stop = new AbortController()
})
afterEach(async () => {
  stop.abort()
  await following
  await rm(folder, { recursive: true })
})

const event = (n: number) => `{"timestamp":"2026-01-01T00:00:00.000+0000","event_type":"flow","n":${n}}`

function follow(fromStart: boolean): void {
  following = followLog(path, {
    fromStart,
    signal: stop.signal,
    pollMs: 5,
    onLine: (line, number, format) => seen.push(`${format} ${number} ${/"n":(\d+)/.exec(line)?.[1] ?? line}`),
    onEvent: (one) => events.push(one),
  })
}

async function until(condition: () => boolean): Promise<void> {
  for (let i = 0; i < 1000 && !condition(); i++) await new Promise((resolve) => setTimeout(resolve, 5))
  expect(condition()).toBe(true)
}

it('reads what is added, whole lines only, from the end of what is there', async () => {
  await writeFile(path, `${event(1)}\n${event(2)}\n{"half`)
  follow(false)
  // time to come to the end of what is there
  await new Promise((resolve) => setTimeout(resolve, 300))
  await appendFile(path, '"\n')
  await appendFile(path, event(3).slice(0, 20))
  await appendFile(path, `${event(3).slice(20)}\n`)
  await until(() => seen.length === 2)
  expect(seen).toEqual(['eve 3 {"half"', 'eve 4 3'])
})

it('goes on through rotation, and reads the old file to its end', async () => {
  await writeFile(path, `${event(1)}\n`)
  follow(true)
  await until(() => seen.length === 1)
  await rename(path, `${path}.1`)
  await appendFile(`${path}.1`, `${event(2)}\n`)
  await writeFile(path, `${event(3)}\n`)
  await until(() => seen.length === 3)
  expect(seen).toEqual(['eve 1 1', 'eve 2 2', 'eve 1 3'])
  expect(events).toContain('rotated')
})

it('goes on through truncation', async () => {
  await writeFile(path, `${event(1)}\n${event(2)}\n`)
  follow(true)
  await until(() => seen.length === 2)
  await truncate(path)
  await until(() => events.includes('truncated'))
  await appendFile(path, `${event(3)}\n`)
  await until(() => seen.length === 3)
  expect(seen[2]).toBe('eve 1 3')
})

it('waits for a file that is not there yet', async () => {
  follow(false)
  await until(() => events.includes('waiting'))
  await writeFile(path, `${event(1)}\n`)
  await until(() => seen.length === 1)
})

it('reads the header of a log that is followed from its end', async () => {
  await writeFile(path, '#separator \\x09\n#fields\tts\tuid\n1.5\tC1\n')
  follow(false)
  await until(() => seen.length === 2)
  await new Promise((resolve) => setTimeout(resolve, 100))
  await appendFile(path, '2.5\tC2\n')
  await until(() => seen.length === 3)
  expect(seen).toEqual(['zeek 1 #separator \\x09', 'zeek 2 #fields\tts\tuid', 'zeek 4 2.5\tC2'])
})

it('passes over what is no log, until a line of one comes: a system log begins with anything', async () => {
  await writeFile(path, 'hello\nworld\n')
  follow(true)
  await until(() => events.includes('unknown'))
  expect(seen).toEqual([])
  const query = 'Sep  1 12:00:00 dnsmasq[100]: query[A] example.org from 10.0.0.5'
  await appendFile(path, `cron[7]: something else\n${query}\n`)
  await until(() => seen.length > 0)
  expect(seen).toEqual([`syslog 4 ${query}`])
  expect(events.filter((event) => event === 'unknown')).toHaveLength(1)
})
