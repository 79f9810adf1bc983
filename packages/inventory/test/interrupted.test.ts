import { spawn } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { readEntries, verify } from '@davylamp/journal'
import { rolldown } from 'rolldown'
import { afterAll, describe, expect, it } from 'vitest'
import { memoryKeeper, scan, type ScanOutcome } from '../src/index.js'
import { madeUpAntminer, startFleet } from '@davylamp/lab'
import { planOf } from './plan-of.js'

const root = mkdtempSync(join(tmpdir(), 'davylamp-interrupted-'))
afterAll(() => rmSync(root, { recursive: true }))

/** Two rooms of 118 and 93 machines, and a house with 6. */
const addresses = [
  ...Array.from({ length: 118 }, (_, index) => `127.45.1.${index + 1}`),
  ...Array.from({ length: 93 }, (_, index) => `127.45.2.${index + 1}`),
  ...Array.from({ length: 6 }, (_, index) => `127.45.3.${index + 1}`),
]

async function program(): Promise<string> {
  const file = join(root, 'run-scan.mjs')
  const packages = join(import.meta.dirname, '..', '..')
  const alias = Object.fromEntries(
    ['finding', 'journal', 'mining'].map((room) => [`@davylamp/${room}`, join(packages, room, 'src/index.ts')]),
  )
  const bundle = await rolldown({
    input: join(import.meta.dirname, 'run-scan.fixture.ts'),
    platform: 'node',
    external: [/^node:/],
    resolve: { alias },
  })
  await bundle.write({ file, format: 'esm' })
  await bundle.close()
  return file
}

/** What the run said until it ended, or was killed when it had said `lines`. */
function run(file: string, plan: string, folder: string, lines = Infinity): Promise<string[]> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [file, plan, folder], { stdio: ['ignore', 'pipe', 'inherit'] })
    let said = ''
    child.stdout.setEncoding('utf8').on('data', (text: string) => {
      said += text
      if (said.split('\n').length > lines) child.kill('SIGKILL')
    })
    child.on('error', reject)
    child.on('close', () => resolve(said.split('\n').slice(0, -1)))
  })
}

describe('211 + 6 machines, killed again and again while machines lose power', () => {
  it('goes on where it was, loses nothing that was kept, and says what became of each', async () => {
    const fleet = await startFleet(
      addresses.map((address, number) => ({
        address,
        exchanges: madeUpAntminer(number),
        behaviour: { kind: 'slow', delayMs: 10 },
      })),
    )
    const file = await program()
    const folder = join(root, 'case')
    const plan = join(root, 'plan.json')
    const {
      ranges: _,
      publicRanges: __,
      ...rest
    } = planOf(['127.45.0.0/22'], { machinesRead: 16, connectsPerSecond: 20_000 }, { ports: [4028, 80] })
    writeFileSync(plan, JSON.stringify({ ...rest, ranges: ['127.45.0.0/22'], publicRanges: [] }))
    const safe: string[] = []
    const dark = ['127.45.2.90', '127.45.2.91', '127.45.2.92', '127.45.2.93']
    for (const kill of [1, 40, 25, 60]) {
      safe.push(...(await run(file, plan, folder, kill)))
      if (kill === 40) for (const address of dark) await fleet.switchOff(address)
    }
    const last = await run(file, plan, folder)
    await fleet.switchOff()
    expect(last.at(-1)).toBe('done')
    expect((await verify(folder)).verdict).toBe('intact')

    const begun = new Map<string, number>()
    const read = new Map<string, number>()
    for (const { kind, body, seq } of readEntries(folder)) {
      if (kind === 'machine.begun') begun.set(String(body['address']), seq)
      if (kind === 'machine.read') read.set(String(body['address']), seq)
    }
    // what was said to be safe is there, and was not read a second time
    expect(safe.filter((address) => (read.get(address) ?? 0) < (begun.get(address) ?? Infinity))).toEqual([])
    expect(safe.length).toBeGreaterThan(100)

    const { rows } = JSON.parse(readFileSync(join(folder, 'rows.json'), 'utf8')) as ScanOutcome
    expect(rows.map((row) => row.address).toSorted()).toEqual(addresses.toSorted())
    const unread = rows.filter((row) => row.state !== 'identified')
    expect(unread.every((row) => dark.includes(row.address ?? '') && row.state === 'silent')).toBe(true)
    expect(
      unread
        .flatMap((row) => row.notes.map(({ code }) => code))
        .filter((code) => code !== 'note.gone' && code !== 'note.resumed'),
    ).toEqual([])
  })
})

describe('a keeper that can keep no more', () => {
  it('ends the scan, and nothing was sent that it had not kept', async () => {
    const fleet = await startFleet(
      Array.from({ length: 10 }, (_, index) => ({
        address: `127.46.0.${index + 1}`,
        exchanges: madeUpAntminer(index),
      })),
    )
    const memory = memoryKeeper()
    const full = {
      ...memory,
      append: (kind: string, body: object) =>
        memory.entries.length >= 20 ? Promise.reject(new Error('disk full')) : memory.append(kind, body),
    }
    await expect(scan({ plan: planOf(['127.46.0.0/28']), planSha256: '0', keeper: full })).rejects.toThrow('disk full')
    await new Promise((wake) => setTimeout(wake, 300))
    await fleet.switchOff()
    const kept = memory.entries.filter(({ kind }) => kind === 'request.sent').length
    expect(fleet.received.length).toBeLessThanOrEqual(kept)
    expect(kept).toBeGreaterThan(0)
  })
})
