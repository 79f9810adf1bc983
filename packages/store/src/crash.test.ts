import { execFileSync, spawn } from 'node:child_process'
import { randomBytes } from 'node:crypto'
import { once } from 'node:events'
import { mkdirSync, mkdtempSync, rmSync, statfsSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { setTimeout as wait } from 'node:timers/promises'
import { verify } from '@davylamp/journal'
import { leadStatus, type LeadEvent } from '@davylamp/casework'
import { afterAll, describe, expect, it } from 'vitest'
import { appendEvents } from './act/append.js'
import { assigned, bodyId, leadRef, registered } from './act/lead.fixture.js'
import { readMatter } from './act/matter.js'
import { exportJournal } from './export/journal.js'
import type { Store } from './open-store.js'
import { keepBody } from './repository/bodies.js'
import { leadRows } from './repository/leads.js'
import { opened } from './store.fixture.js'
import { StoreError } from './store-error.js'
import { dataFolder } from './supervisor/server.fixture.js'

const { folder, remove } = dataFolder()
const exports = mkdtempSync(join(tmpdir(), 'davylamp-crash-'))
afterAll(() => {
  remove()
  rmSync(exports, { recursive: true })
})

/** Every acknowledged event is there, each in its journal entry, lists say what the events say, and the journal verifies. */
async function expectWhole(store: Store, acknowledged: ReadonlyMap<string, readonly string[]>): Promise<void> {
  for (const [leadId, eventIds] of acknowledged) {
    const { events, version, status } = await readMatter(store.db, leadRef(leadId))
    const there = new Set(events.map(({ event }) => event.id))
    expect(eventIds.filter((id) => !there.has(id))).toEqual([])
    expect(status).toEqual(leadStatus(events.map(({ event }) => event as LeadEvent)))
    const row = (await leadRows(store.db, bodyId, [leadId])).get(leadId)
    expect(row).toMatchObject({ version, stage: status.stage })
  }
  const name = join(exports, `journal-${Math.random()}`)
  await exportJournal(store.db, bodyId, name)
  expect(await verify(name)).toMatchObject({ verdict: 'intact', faults: 0 })
  const { rows } = await store.pool.query<{ lost: number }>(
    `select count(*) as lost from event left join journal_entry on journal_entry.body_id = event.body_id and seq = journal_seq
     where line is null or position(event_id in line) = 0`,
  )
  expect(rows).toEqual([{ lost: 0 }])
}

describe('what was acknowledged', () => {
  it('is there after the database was killed under writers, who go on by themselves', async () => {
    const store = await opened({ folder })
    await keepBody(store.db, { bodyId, name: 'Qingxia' })
    const acknowledged = new Map<string, string[]>()
    const problems = new Set<string>()
    let writing = true
    const writer = async (leadId: string): Promise<void> => {
      const acks: string[] = []
      acknowledged.set(leadId, acks)
      for (let n = 1; writing && n <= 400; n++) {
        const event = n === 1 ? registered(leadId) : assigned(leadId, n, '2022-08-26')
        for (let tries = 0; writing && tries < 400; tries++) {
          try {
            const done = await appendEvents(store.db, leadRef(leadId), [event])
            expect(done.ok).toBe(true)
            acks.push(event.id)
            break
          } catch (error) {
            if (!(error instanceof StoreError)) throw error
            problems.add(error.said.code)
            await wait(50)
          }
        }
      }
    }
    const writers = ['lead:a', 'lead:b', 'lead:c', 'lead:d'].map(writer)
    const counted = () => [...acknowledged.values()].reduce((sum, acks) => sum + acks.length, 0)
    for (const goal of [40, 80, 120]) {
      for (let tries = 0; tries < 1200 && counted() < goal; tries++) await wait(25)
      expect(counted()).toBeGreaterThanOrEqual(goal)
      if (goal < 120) process.kill(store.server?.pid ?? 0, 'SIGKILL')
    }
    writing = false
    await Promise.all(writers)
    expect([...problems]).toEqual(['database-gone'])
    await expectWhole(store, acknowledged)
    await store.close()
  })

  it('is there after the program was killed in the midst of writing', async () => {
    const program = `
      const { openStore, appendEvents } = await import(${JSON.stringify(join(import.meta.dirname, '../dist/index.js'))})
      const { store } = await openStore({ folder: ${JSON.stringify(folder)} })
      const bodyId = ${JSON.stringify(bodyId)}
      const write = async (matterId) => {
        for (let n = 1; n <= 2000; n++) {
          const event = { id: matterId + n, matterId, at: new Date().toISOString(), actedOn: '2022-08-19', override: null,
            by: { personId: 'li', bodyId, role: 'case-officer' }, kind: 'assigned', data: { bodyId, personId: 'li', dueOn: null } }
          await appendEvents(store.db, { bodyId, matter: 'lead', matterId }, [event])
          console.log(matterId, event.id)
        }
      }
      await Promise.all(['lead:x', 'lead:y'].map(write))`
    const acknowledged = new Map<string, string[]>()
    for (const goal of [30, 60]) {
      const child = spawn(process.execPath, ['--input-type=module', '-e', program], {
        stdio: ['ignore', 'pipe', 'inherit'],
      })
      let count = 0
      for await (const line of createInterface({ input: child.stdout })) {
        const [leadId = '', eventId = ''] = line.split(' ')
        acknowledged.set(leadId, [...(acknowledged.get(leadId) ?? []), eventId])
        if (++count === goal) child.kill('SIGKILL')
      }
      if (child.exitCode === null && child.signalCode === null) await once(child, 'exit')
      expect(child.signalCode).toBe('SIGKILL')
    }
    const store = await opened({ folder })
    await expectWhole(store, acknowledged)
    await store.close()
  })

  it.runIf(process.getuid?.() === 0)(
    'is there when the disk fills up, and work goes on once there is room',
    async (context) => {
      const small = join(folder, 'small')
      mkdirSync(small)
      try {
        execFileSync('mount', ['-t', 'tmpfs', '-o', 'size=200m,mode=755', 'tmpfs', small], { stdio: 'pipe' })
      } catch {
        context.skip('no right to mount a small file system here')
      }
      try {
        const store = await opened({ folder: join(small, 'data') })
        try {
          await keepBody(store.db, { bodyId, name: 'Qingxia' })
          const { bavail, bsize } = statfsSync(small)
          writeFileSync(join(small, 'ballast'), Buffer.alloc(bavail * bsize - 8 * 1024 * 1024))
          const acks: string[] = []
          const large = (n: number): LeadEvent => ({
            ...registered('lead:full', n),
            kind: 'desk-checked',
            data: {
              sources: ['power'],
              summary: randomBytes(300_000).toString('base64'),
            },
          })
          let told: string | null = null
          for (let n = 1; n <= 400 && told === null; n++) {
            try {
              await appendEvents(store.db, leadRef(`lead:${n}`), [{ ...large(n), matterId: `lead:${n}` }])
              acks.push(`lead:${n}`)
            } catch (error) {
              if (!(error instanceof StoreError)) throw error
              told = error.said.code
            }
          }
          // where even its log has no room the server goes down and says so when it is asked
          expect(['database-full', 'database-gone']).toContain(told)
          expect(acks.length).toBeGreaterThan(2)
          rmSync(join(small, 'ballast'))
          let done = false
          for (let tries = 0; tries < 200 && !done; tries++) {
            try {
              done = (await appendEvents(store.db, leadRef('lead:after'), [registered('lead:after')])).ok
            } catch (error) {
              if (!(error instanceof StoreError)) throw error
              await wait(100)
            }
          }
          expect(done).toBe(true)
          await expectWhole(store, new Map(acks.map((leadId) => [leadId, [`e${leadId.slice(5).padStart(3, '0')}`]])))
        } finally {
          await store.close()
        }
      } finally {
        execFileSync('umount', [small])
      }
    },
  )
})
