import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { openJournal, readEntries } from '@davylamp/journal'
import { madeUpAntminer, startFleet } from '@davylamp/lab'
import { afterAll, describe, expect, it } from 'vitest'
import { memoryKeeper, pastOf, scan } from '../src/index.js'
import { planOf } from './plan-of.js'

const root = mkdtempSync(join(tmpdir(), 'davylamp-hostile-'))
afterAll(() => rmSync(root, { recursive: true }))

const long = (length: number) => `{"STATUS":[{"Description":"cgminer"}],"X":"${'x'.repeat(length)}"}\0`
const talker = (address: string, length: number) => ({
  address,
  exchanges: ['version', 'summary', 'pools', 'stats', 'devs'].map((command) => ({
    transport: 'tcp-cgminer' as const,
    port: 4028,
    request: JSON.stringify({ command }),
    response: long(length),
  })),
})

describe('a machine that answers everything at the greatest length', () => {
  it('is not asked for more than a few such replies', async () => {
    const fleet = await startFleet([talker('127.52.0.1', 60_000)])
    const plan = planOf(['127.52.0.1'], { replyBytes: 61_000 }, { ports: [4028] })
    const { rows } = await scan({ plan, planSha256: '0', keeper: memoryKeeper() })
    await fleet.switchOff()
    expect(fleet.received.length).toBe(5)
    expect(rows[0]?.notes.map(({ code }) => code)).toContain('note.too-much')
  })
})

describe('a machine that answers each time at the last moment', () => {
  it('is not waited for without end', async () => {
    const paths = ['/', '/api/system/info', '/summary', '/api/v1/info', '/mcb/status', '/api/overview', '/1/summary']
    const exchanges = [...paths, '/api.json', '/stat', '/stats'].map((request) => ({
      transport: 'http' as const,
      port: 8080,
      method: 'GET' as const,
      request,
      response: '<html>nothing</html>',
    }))
    const behaviour = { kind: 'slow', delayMs: 250 } as const
    const fleet = await startFleet([{ address: '127.55.0.1', exchanges, behaviour }])
    const plan = planOf(['127.55.0.1'], { replyTimeoutMs: 300 }, { ports: [8080] })
    const { rows } = await scan({ plan, planSha256: '0', keeper: memoryKeeper() })
    await fleet.switchOff()
    expect(fleet.received.length).toBeLessThanOrEqual(10)
    expect(rows[0]?.notes.map(({ code }) => code)).toContain('note.too-slow')
  })
})

describe('a kept reply that was replaced', () => {
  it('is not read as evidence: the machine is asked again, and the row says why', async () => {
    const folder = join(root, 'replaced')
    const fleet = await startFleet([
      talker('127.54.0.1', 70_000),
      { address: '127.54.0.2', exchanges: madeUpAntminer(1) },
    ])
    const plan = planOf(['127.54.0.0/30'], {}, { ports: [4028] })
    const run = async () => {
      const opened = await openJournal(folder, { by: ['test'] })
      if ('problem' in opened) throw new Error(opened.problem.en)
      const past = pastOf(readEntries(folder), folder, '0', plan.limits)
      const outcome = await scan({ plan, planSha256: '0', keeper: opened.journal, past })
      await opened.journal.close()
      return outcome
    }
    await run()
    const asked = fleet.received.length
    const [first = ''] = readdirSync(join(folder, 'attachments'))
    writeFileSync(join(folder, 'attachments', first), long(70_001).slice(0, -1))
    const { rows } = await run()
    await fleet.switchOff()
    const notes = new Map(rows.map((row) => [row.address, row.notes.map(({ code }) => code)]))
    expect(notes.get('127.54.0.1')).toContain('note.spoilt')
    expect(notes.get('127.54.0.2')).not.toContain('note.spoilt')
    expect(fleet.received.length).toBeGreaterThan(asked)
    expect(fleet.received.slice(asked).every(({ address }) => address === '127.54.0.1')).toBe(true)
  })
})
