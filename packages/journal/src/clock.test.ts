import { describe, expect, it } from 'vitest'
import { readEntries } from './chain/read-entries.js'
import { clockJumpMs } from './clock.js'
import { codes, HandClock, inFolder, opened } from './journal.fixture.js'
import { verify } from './verify/verify.js'

describe('the clocks of a journal', () => {
  it('does not remark what steps of a time server and drift explain', () => {
    expect(clockJumpMs({ atMs: 0, elapsedMs: 0 }, { atMs: 9000, elapsedMs: 10_000 })).toBe(0)
    expect(clockJumpMs({ atMs: 0, elapsedMs: 0 }, { atMs: 36_005_000, elapsedMs: 36_000_000 })).toBe(0)
    expect(clockJumpMs({ atMs: 0, elapsedMs: 0 }, { atMs: -3_590_000, elapsedMs: 10_000 })).toBe(-3_600_000)
  })

  it('records a clock that is set back in the midst of a session', () =>
    inFolder(async (folder) => {
      const clock = new HandClock()
      const journal = await opened(folder, clock)
      clock.pass(1000)
      await journal.append('item.typed', { item: 1 })
      clock.wall -= 3_600_000
      clock.pass(1000)
      await journal.append('item.typed', { item: 2 })
      await journal.close()
      expect([...readEntries(folder)].map(({ kind }) => kind)).toEqual([
        'journal.opened',
        'item.typed',
        'clock.set-back',
        'item.typed',
        'journal.closed',
      ])
      const result = await verify(folder)
      expect(result.verdict).toBe('intact')
      expect(result.findings[0]).toMatchObject({
        code: 'clock-set-back',
        severity: 'warning',
        seq: 3,
        params: { seconds: 3600 },
      })
    }))

  it('records a clock that was set back between sessions, and one that jumped ahead', () =>
    inFolder(async (folder) => {
      const clock = new HandClock()
      await (await opened(folder, clock)).close()
      clock.wall -= 60_000
      clock.monotonic = 5
      const journal = await opened(folder, clock)
      clock.wall += 86_400_000
      await journal.append('item.typed', { item: 1 })
      await journal.close()
      const result = await verify(folder)
      expect(codes(result)).toEqual(['clock-set-back', 'clock-jumped'])
      expect(result.verdict).toBe('intact')
    }))

  it('never lets elapsed time run back, whatever the running clock does', () =>
    inFolder(async (folder) => {
      const clock = new HandClock()
      const journal = await opened(folder, clock)
      clock.monotonic -= 500
      await journal.append('item.typed', { item: 1 })
      await journal.close()
      expect(codes(await verify(folder))).toEqual([])
    }))

  it('keeps the difference to a better clock', () =>
    inFolder(async (folder) => {
      const journal = await opened(folder, new HandClock())
      await journal.clockOffset({ source: 'GNSS', referenceAt: '2026-11-24T08:00:03.500Z', uncertaintyMs: 50 })
      await expect(async () =>
        journal.clockOffset({ source: 'x', referenceAt: 'now', uncertaintyMs: 0 }),
      ).rejects.toThrow(RangeError)
      await journal.close()
      expect([...readEntries(folder)][1]).toMatchObject({
        kind: 'clock.offset',
        body: { source: 'GNSS', offsetMs: 3500 },
      })
    }))
})
