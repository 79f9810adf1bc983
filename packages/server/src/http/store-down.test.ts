import { execFileSync } from 'node:child_process'
import { randomBytes } from 'node:crypto'
import { mkdirSync, mkdtempSync, rmSync, statfsSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { describe, expect, it } from 'vitest'
import { Office } from '../route/office.fixture.js'
import type { Heard } from '../server.fixture.js'

/** What a client has to hear while the database cannot do what it was asked. */
function expectUnavailable({ status, headers, body }: Heard, codes: readonly string[]): void {
  expect([status, headers.get('content-type')]).toEqual([503, expect.stringContaining('application/problem+json')])
  expect(codes).toContain(body['code'])
  expect(Number(headers.get('retry-after'))).toBeGreaterThan(0)
  expect(body['zh']).toMatch(/已确认写入的内容均安全/)
  expect(body['en']).toMatch(/Everything that was acknowledged is safe/)
}

describe('while the database is gone', () => {
  it('every method says so, and answers again once it is back, with all that was acknowledged', async () => {
    const office = await Office.open()
    try {
      const path = await office.workshop()
      const pid = office.server.serving.context.system.server?.pid ?? 0
      expect(pid).toBeGreaterThan(0)
      process.kill(pid, 'SIGKILL')
      const failed: Heard[] = []
      const asks = [
        () => office.get('officer', path),
        () => office.get('officer', '/api/leads'),
        () => office.get('auditor', '/api/journal'),
        () => office.server.ask('POST', '/api/session', { body: { username: 'the.officer', password: 'x' } }),
        () => office.server.ask('GET', '/api/session', { cookie: office.cookie('officer') }),
      ]
      // until each has been answered again
      const until = Date.now() + 60_000
      for (const ask of asks)
        for (;;) {
          const heard = await ask()
          if (heard.status < 500) break
          failed.push(heard)
          expect(Date.now()).toBeLessThan(until)
          await wait(20)
        }
      expect(failed.length).toBeGreaterThan(0)
      for (const one of failed) expectUnavailable(one, ['store.unavailable'])
      expect((await office.get('officer', path)).body['lead']).toMatchObject({ version: 1 })
      expect((await office.get('officer', '/api/health')).body).toEqual({ status: 'ok' })
    } finally {
      await office.server.stop()
    }
  }, 120_000)
})

describe('while the disk is full', () => {
  it.runIf(process.getuid?.() === 0)(
    'a method that writes says so and keeps nothing of it, and goes on once there is room',
    async (context) => {
      const small = mkdtempSync(join(tmpdir(), 'davylamp-small-'))
      try {
        execFileSync('mount', ['-t', 'tmpfs', '-o', 'size=220m,mode=755', 'tmpfs', small], { stdio: 'pipe' })
      } catch {
        context.skip('no right to mount a small file system here')
      }
      try {
        const folder = join(small, 'data')
        mkdirSync(folder)
        const office = await Office.open({ folder })
        try {
          const { bavail, bsize } = statfsSync(small)
          writeFileSync(join(small, 'ballast'), Buffer.alloc(bavail * bsize - 6 * 1024 * 1024))
          const form = (n: number) => ({
            number: `${n}`,
            origin: 'patrol',
            place: `旧厂房 ${n}`,
            premises: 'workshop',
            town: '石板镇',
            tipId: null,
            actedOn: '2022-08-01',
          })
          const write = async (n: number) => {
            const made = await office.post('screener', '/api/leads', form(n))
            if (made.status !== 201) return made
            const path = `/api/leads/qingxia-development/${String(made.body['leadId'])}/events`
            const why = randomBytes(2900).toString('base64')
            return office.post('screener', path, office.event('screened', { decision: 'keep', why }))
          }
          let kept = 0
          let refused: Heard | null = null
          for (let n = 0; n < 4000 && refused === null; n++) {
            const heard = await write(n)
            if (heard.status >= 500) refused = heard
            else kept += heard.status === 200 ? 1 : 0
          }
          if (refused === null) throw new Error('the disk never filled up')
          // where even its log has no room, the database itself goes down
          expectUnavailable(refused, ['store.full', 'store.unavailable'])
          rmSync(join(small, 'ballast'))
          const until = Date.now() + 60_000
          for (let n = 5000; ; n++) {
            const heard = await write(n)
            if (heard.status === 200) break
            expectUnavailable(heard, ['store.full', 'store.unavailable'])
            expect(Date.now()).toBeLessThan(until)
            await wait(100)
          }
          const { db } = office.server.serving.context.system
          const screened = await db.selectFrom('lead').select('lead_id').where('stage', '=', 'kept').execute()
          expect(screened.length).toBeGreaterThanOrEqual(kept + 1)
        } finally {
          await office.server.stop()
        }
      } finally {
        execFileSync('umount', [small])
        rmSync(small, { recursive: true, force: true })
      }
    },
    180_000,
  )
})
