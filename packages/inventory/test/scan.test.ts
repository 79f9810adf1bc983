import { describe, expect, it } from 'vitest'
import { memoryKeeper, scan } from '../src/index.js'
import { type Behaviour, type Fleet, madeUpAntminer, startFleet } from '@davylamp/lab'
import { planOf } from './plan-of.js'

async function withFleet<T>(
  machines: readonly [address: string, behaviour?: Behaviour][],
  work: (fleet: Fleet) => Promise<T>,
): Promise<T> {
  const fleet = await startFleet(
    machines.map(([address, behaviour], number) => ({
      address,
      exchanges: madeUpAntminer(number),
      ...(behaviour === undefined ? {} : { behaviour }),
    })),
  )
  try {
    return await work(fleet)
  } finally {
    await fleet.switchOff()
  }
}

describe('scan', () => {
  it('finds and reads every machine, one request at a time to each', async () => {
    const addresses = Array.from({ length: 60 }, (_, index): [string, Behaviour] => [
      `127.41.${index >> 4}.${(index % 16) + 1}`,
      { kind: 'slow', delayMs: 5 },
    ])
    await withFleet(addresses, async (fleet) => {
      const keeper = memoryKeeper()
      const outcome = await scan({
        plan: planOf(['127.41.0.0/22'], { connectsPerSecond: 50_000 }),
        planSha256: '0',
        keeper,
      })
      expect(outcome).toMatchObject({ addresses: 1024, answering: 60, silent: 0, stoppedEarly: null })
      expect(outcome.rows.map((row) => row.address).toSorted()).toEqual(
        addresses.map(([address]) => address).toSorted(),
      )
      expect(new Set(outcome.rows.map((row) => `${row.state} ${row.make} ${row.model}`))).toEqual(
        new Set(['identified Antminer S19']),
      )
      expect(fleet.mostAtOnce).toBe(1)
    })
  })

  it('keeps each request before it arrives, and nothing arrives that was not kept', async () => {
    await withFleet([['127.42.0.1'], ['127.42.0.2']], async (fleet) => {
      const keeper = memoryKeeper()
      await scan({ plan: planOf(['127.42.0.0/30']), planSha256: '0', keeper })
      const sent = keeper.entries.flatMap(({ kind, body }) =>
        kind === 'request.sent' ? [(body as { text: string }).text] : [],
      )
      expect(fleet.received.map(({ bytes }) => bytes.toString('latin1')).toSorted()).toEqual(sent.toSorted())
      expect(sent.length).toBeGreaterThan(8)
    })
  })

  it('contains machines that flood, stall, break off or talk nonsense, and notes it', async () => {
    const hostile: [string, Behaviour][] = [
      ['127.43.0.1', { kind: 'endless', bytes: 1e9 }],
      ['127.43.0.2', { kind: 'tarpit', everyMs: 20 }],
      ['127.43.0.3', { kind: 'silent' }],
      ['127.43.0.4', { kind: 'cut', afterBytes: 40 }],
      ['127.43.0.5', { kind: 'garbage', seed: 7 }],
    ]
    await withFleet([...hostile, ['127.43.0.6'], ['127.43.0.7', { kind: 'slow', delayMs: 200 }]], async () => {
      const limits = { replyTimeoutMs: 500, replyBytes: 65_536 }
      const { rows } = await scan({ plan: planOf(['127.43.0.0/28'], limits), planSha256: '0', keeper: memoryKeeper() })
      const notes = new Map(rows.map((row) => [row.address, row.notes.map(({ code }) => code)]))
      expect(notes.get('127.43.0.1')).toContain('note.too-long')
      expect(notes.get('127.43.0.2')).toContain('note.no-end')
      expect(notes.get('127.43.0.3')).toContain('note.no-reply')
      expect(
        rows
          .filter((row) => row.state === 'identified')
          .map((row) => row.address)
          .toSorted(),
      ).toEqual(['127.43.0.6', '127.43.0.7'])
      expect(rows).toHaveLength(7)
      for (const row of rows) for (const reply of row.replies) expect(reply.bytes).toBeLessThanOrEqual(3 * 65_536)
    })
  })
})
