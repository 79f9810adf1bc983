import { spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { JournalError, openJournal, readEntries, verify } from '@davylamp/journal'
import { madeUpAntminer, startFleet } from '@davylamp/lab'
import { afterAll, describe, expect, it } from 'vitest'
import { type Keeper, pastOf, scan } from '../src/index.js'
import { planOf } from './plan-of.js'

/** Programs of the system, which only its administrator may use. */
const system = { mount: 'mount', unmount: 'umount' } as const

const root = mkdtempSync(join(tmpdir(), 'davylamp-full-'))
const disk = join(root, 'disk')
mkdirSync(disk)
const isMounted =
  process.platform === 'linux' && spawnSync(system.mount, ['-t', 'tmpfs', '-o', 'size=640k', 'none', disk]).status === 0
// oxlint-disable-next-line no-console -- a skipped test must be heard
if (!isMounted) console.warn('skipped: a scan on a disk that is really full needs the right to mount a small one')
afterAll(() => {
  if (isMounted) spawnSync(system.unmount, ['-l', disk])
  rmSync(root, { recursive: true, force: true })
})

const addresses = Array.from({ length: 40 }, (_, index) => `127.56.0.${index + 1}`)
const plan = planOf(['127.56.0.0/26'], { machinesRead: 4 }, { ports: [4028] })

/** One run in the folder; what was acknowledged is remembered, whatever becomes of the run. */
async function run(folder: string, acknowledged: Map<number, string>) {
  const opened = await openJournal(folder, { by: ['test'] })
  if ('problem' in opened) return { problem: opened.problem }
  const { journal } = opened
  const keeper: Keeper = {
    append: async (kind, body) => {
      const { seq, sha256 } = await journal.append(kind, body)
      acknowledged.set(seq, sha256)
    },
    attach: (bytes, meta) => journal.attach(bytes, meta),
  }
  try {
    const past = pastOf(readEntries(folder), folder, '0', plan.limits)
    return { outcome: await scan({ plan, planSha256: '0', keeper, past }), past }
  } catch (error) {
    if (!(error instanceof JournalError)) throw error
    return { problem: error.said }
  } finally {
    await journal.close().catch((error: unknown) => {
      if (!(error instanceof JournalError)) throw error
    })
  }
}

describe.skipIf(!isMounted)('a scan on a disk that fills up', () => {
  it('says so, loses nothing acknowledged, and goes on where it was once there is room', async () => {
    const fleet = await startFleet(addresses.map((address, number) => ({ address, exchanges: madeUpAntminer(number) })))
    const ballast = join(disk, 'ballast')
    writeFileSync(ballast, Buffer.alloc(500 * 1024))
    const folder = join(disk, 'case')
    const acknowledged = new Map<number, string>()
    const full = await run(folder, acknowledged)
    const asked = fleet.received.length
    expect(full.problem).toMatchObject({ code: 'disk-full' })
    expect(full.problem?.en).toMatch(/full/)
    expect(['intact', 'torn']).toContain((await verify(folder)).verdict)
    expect(acknowledged.size).toBeGreaterThan(20)
    // still no room: nothing is sent
    expect(await run(folder, acknowledged)).toHaveProperty('problem')
    expect(fleet.received.length).toBe(asked)

    rmSync(ballast)
    const { outcome, past } = await run(folder, acknowledged)
    await fleet.switchOff()
    expect(past?.read.size).toBeGreaterThan(0)
    expect(outcome?.rows.map(({ address }) => address).toSorted()).toEqual(addresses.toSorted())
    expect(outcome?.rows.every(({ state }) => state === 'identified')).toBe(true)
    expect((await verify(folder)).verdict).toBe('intact')
    const kept = new Map([...readEntries(folder)].map(({ seq, sha256 }) => [seq, sha256]))
    for (const [seq, sha256] of acknowledged) expect(kept.get(seq)).toBe(sha256)
    // nothing was asked that had been read before
    const again = new Set(fleet.received.slice(asked).map(({ address }) => address))
    for (const address of past?.read.keys() ?? []) expect(again.has(address)).toBe(false)
  })
})
