import { describe, expect, it } from 'vitest'
import { Random } from '../random.js'
import { type StratumSession, stratumJobs, stratumSession } from './stratum.js'

const hour = 3_600_000
const jobs = stratumJobs(
  { startMs: 0, durationMs: 20 * hour, jobIntervalMs: 60_000, blockIntervalMs: 600_000, branches: 4 },
  new Random(1),
)
const session: StratumSession = {
  startMs: 60_000,
  endMs: 20 * hour,
  user: 'account.w1',
  password: 'x',
  agent: 'bmminer/2.0.0',
  hashrateHps: 95e12,
  difficulty: 1_048_576,
  rttMs: 40,
  versionRolling: true,
  running: false,
  jobs,
}

function said(running: boolean): { from: string; timeMs: number; value: Record<string, unknown> }[] {
  return stratumSession({ ...session, running }, new Random(2)).flatMap(({ from, timeMs, payload }) =>
    String(payload)
      .trim()
      .split('\n')
      .map((line) => ({ from, timeMs, value: JSON.parse(line) as Record<string, unknown> })),
  )
}

describe('stratumSession', () => {
  it('logs in before it works', () => {
    const methods = said(false).flatMap(({ value }) => (typeof value['method'] === 'string' ? [value['method']] : []))
    expect(methods.slice(0, 6)).toEqual([
      'mining.configure',
      'mining.subscribe',
      'mining.authorize',
      'mining.set_difficulty',
      'mining.notify',
      expect.stringMatching(/mining\.(submit|notify)/),
    ])
  })

  it('has run for long when told so', () => {
    expect(said(true).some(({ value }) => value['method'] === 'mining.authorize')).toBe(false)
  })

  it('hands out jobs of nine parameters with a previous hash of 64 hex digits', () => {
    const notes = said(true).filter(({ value }) => value['method'] === 'mining.notify')
    expect(notes.length).toBeGreaterThan(1000)
    for (const { value } of notes) {
      const params = value['params'] as unknown[]
      expect(params.length).toBe(9)
      expect(params[1]).toMatch(/^[0-9a-f]{64}$/)
    }
  })

  it('submits at the rate of its hash rate and difficulty', () => {
    const shares = said(true).filter(({ value }) => value['method'] === 'mining.submit').length
    const hashes = shares * session.difficulty * 2 ** 32
    const rate = hashes / ((session.endMs - session.startMs) / 1000)
    // About 1,500 shares: a Poisson count within four deviations.
    expect(Math.abs(rate / session.hashrateHps - 1)).toBeLessThan(0.1)
  })

  it('answers every request once, in order of time', () => {
    const all = said(false)
    const asked = all.filter(({ from }) => from === 'client').map(({ value }) => value['id'])
    const answered = all.filter(({ value }) => 'result' in value).map(({ value }) => value['id'])
    expect(new Set(answered)).toEqual(new Set(asked))
    expect(answered.length).toBe(asked.length)
    for (let i = 1; i < all.length; i++) expect((all[i]?.timeMs ?? 0) >= (all[i - 1]?.timeMs ?? 0)).toBe(true)
  })
})
