import { execFile, execFileSync, spawn } from 'node:child_process'
import { existsSync } from 'node:fs'
import { promisify } from 'node:util'
import { describe, expect, it } from 'vitest'
import { collectorPath } from './collect.js'
import { judge } from './judge/judge.js'
import { pictureOfValue } from './read/pictures-of-json.js'
import { seen } from './seen.js'

const run = promisify(execFile)
const isLinux = existsSync('/proc/stat')
if (!isLinux) console.warn('SKIPPED: the collector for Linux, because this is no Linux.')

async function collect(...options: readonly string[]): Promise<Record<string, unknown>> {
  const { stdout } = await run('sh', [collectorPath('linux'), '--seconds', '1', ...options], { maxBuffer: 2 ** 28 })
  const value: unknown = JSON.parse(stdout)
  return value !== null && typeof value === 'object' ? { ...value } : {}
}

describe.skipIf(!isLinux)('the collector for Linux, on this machine', () => {
  it('sees a process with odd arguments as it is, and itself as no miner', async () => {
    const odd = ['-e', 'setTimeout(() => {}, 60000)', 'a "b" \\c', 'tab\there', '世界', '']
    const child = spawn(process.execPath, odd, { stdio: 'ignore' })
    try {
      const snapshot = await collect()
      const picture = pictureOfValue(snapshot, 'x')
      expect(picture?.subject.kind).toBe('host')
      const row = picture?.processes.find(({ pid }) => pid === child.pid)
      // blanks at the end are what programs leave that write their own title
      expect(row?.argv).toEqual([process.execPath, ...odd.slice(0, -1)])
      expect(row?.path).toContain('node')
      expect(row?.residentKib).toBeGreaterThan(1000)
      expect(picture?.cpu?.cores).toBeGreaterThan(0)
    } finally {
      child.kill('SIGKILL')
    }
  })

  it('says in whole words what it does not understand', () => {
    expect(() => execFileSync('sh', [collectorPath('linux'), '--nonsense'], { stdio: 'pipe' })).toThrow(
      /unknown option/,
    )
    expect(() =>
      execFileSync('sh', [collectorPath('linux')], {
        stdio: 'pipe',
        env: { ...process.env, DAVYLAMP_BUSYBOX: '/nowhere' },
      }),
    ).toThrow(/cannot be run/)
  })

  it('gives a picture of a quiet machine that accuses nobody', async () => {
    const picture = pictureOfValue({ ...(await collect()), processes: [] }, 'x')
    const verdict = picture === null ? null : judge(seen(picture))?.verdict
    expect(['confirmed', 'probable']).not.toContain(verdict)
  })
})
