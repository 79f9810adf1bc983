import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type Journal, openJournal, readEntries, verify } from '@davylamp/journal'
import { type Fleet, madeUpAntminer, startFleet } from '@davylamp/lab'
import { afterAll, describe, expect, it } from 'vitest'
import { pastOf, scan, type ScanOutcome } from '../src/index.js'
import { planOf } from './plan-of.js'

const root = mkdtempSync(join(tmpdir(), 'davylamp-cable-'))
afterAll(() => rmSync(root, { recursive: true }))

const fleetOf = (addresses: readonly string[]): Promise<Fleet> =>
  startFleet(
    addresses.map((address, number) => ({
      address,
      exchanges: madeUpAntminer(number),
      behaviour: { kind: 'slow', delayMs: 5 },
    })),
  )

/** One run in the folder; `onEntry` may pull the plug. */
async function run(
  folder: string,
  plan: ReturnType<typeof planOf>,
  onEntry: (kind: string) => void = () => undefined,
): Promise<{ outcome: ScanOutcome; resumed: number }> {
  const opened = await openJournal(folder, { by: ['test'] })
  if ('problem' in opened) throw new Error(opened.problem.en)
  const journal: Journal = opened.journal
  const past = pastOf(readEntries(folder), folder, '0', plan.limits)
  const keeper = {
    append: async (kind: string, body: object) => {
      await journal.append(kind, body)
      onEntry(kind)
    },
    attach: (bytes: Buffer, meta: { readonly name: string }) => journal.attach(bytes, meta),
  }
  const outcome = await scan({ plan, planSha256: '0', keeper, past })
  await journal.close()
  return { outcome, resumed: past.read.size }
}

describe('a cable that is pulled while 211 + 6 machines are read', () => {
  it('stops the run instead of calling them silent, and the next run goes on where it was', async () => {
    const addresses = [
      ...Array.from({ length: 211 }, (_, index) => `127.57.${index >> 7}.${(index % 128) + 1}`),
      ...Array.from({ length: 6 }, (_, index) => `127.57.2.${index + 1}`),
    ]
    const plan = planOf(['127.57.0.0/22'], { machinesRead: 8, connectsPerSecond: 20_000 }, { ports: [4028] })
    const folder = join(root, 'case')
    const first = await fleetOf(addresses)
    let read = 0
    const pulled: Promise<void>[] = []
    const { outcome } = await run(folder, plan, (kind) => {
      if (kind === 'machine.read' && ++read === 60) pulled.push(first.switchOff())
    })
    await Promise.all(pulled)
    expect(outcome.stoppedEarly).toBe('network-lost')
    expect(outcome.rows.filter(({ state }) => state === 'identified').length).toBeGreaterThanOrEqual(60)
    expect((await verify(folder)).verdict).toBe('intact')

    const second = await fleetOf(addresses)
    const again = await run(folder, plan)
    await second.switchOff()
    expect(again.resumed).toBeGreaterThanOrEqual(60)
    expect(again.outcome.stoppedEarly).toBeNull()
    expect(again.outcome.rows.map(({ address }) => address).toSorted()).toEqual(addresses.toSorted())
    expect(again.outcome.rows.every(({ state }) => state === 'identified')).toBe(true)
    const asked = new Set(second.received.map(({ address }) => address))
    expect(asked.size).toBe(addresses.length - again.resumed)
    expect((await verify(folder)).verdict).toBe('intact')
  })

  it('is not suspected where some machines were switched off, first or last', async () => {
    for (const dark of [
      [1, 2, 3],
      [4, 5, 6],
    ]) {
      const addresses = [1, 2, 3, 4, 5, 6].map((number) => `127.58.${dark[0]}.${number}`)
      const plan = planOf([`127.58.${dark[0]}.0/29`], { machinesRead: 1 }, { ports: [4028] })
      const fleet = await fleetOf(addresses)
      const off: Promise<void>[] = []
      const { outcome } = await run(join(root, `dark-${dark[0]}`), plan, (kind) => {
        if (kind === 'probe.results')
          for (const number of dark) off.push(fleet.switchOff(`127.58.${dark[0]}.${number}`))
      })
      await Promise.all(off)
      await fleet.switchOff()
      expect(outcome.stoppedEarly).toBeNull()
      expect(outcome.rows.filter(({ state }) => state === 'identified')).toHaveLength(3)
      expect(outcome.rows.filter(({ state }) => state === 'silent')).toHaveLength(3)
    }
  })
})
