import { describe, expect, it } from 'vitest'
import { isMiningLike } from './mining-like.js'
import { Recorder } from './recorder.js'
import { rhythmOf } from './rhythm.js'
import { SharedEnds } from './shared-ends.js'
import { NameBook } from '../name/name-book.js'
import { UnreadFlows } from './unread-flows.js'

/** Luck as miners have it, the same in every run. */
function luck(): () => number {
  let state = 7
  return () => {
    state = (state * 48271) % 2147483647
    return state / 2147483647
  }
}

/** A connection of `minutes` with a push of the server every `everyS` and messages of the client after the gaps given. */
function record(minutes: number, everyS: number, pushBytes: () => number, gapS: () => number): Recorder {
  const events: [number, 0 | 1, number][] = []
  const endMs = minutes * 60_000
  for (let ms = 10_000; ms < endMs; ms += everyS * 1000) events.push([ms, 1, pushBytes()])
  for (let ms = gapS() * 1000; ms < endMs; ms += gapS() * 1000) events.push([ms, 0, 187], [ms + 60, 1, 65])
  const recorder = new Recorder(0)
  for (const [ms, side, bytes] of events.toSorted((a, b) => a[0] - b[0])) recorder.add(side, ms, bytes)
  return recorder
}
const mines = (recorder: Recorder) => isMiningLike(rhythmOf(recorder, 0))

describe('rhythm', () => {
  it('knows pushes of one length and shares by luck', () => {
    const next = luck()
    expect(
      mines(
        record(
          30,
          28,
          () => 378,
          () => -12 * Math.log(next()),
        ),
      ),
    ).toBe(true)
  })

  it('knows a slow machine that hands in next to nothing', () => {
    expect(
      mines(
        record(
          10,
          22,
          () => 406,
          () => 1e9,
        ),
      ),
    ).toBe(true)
  })

  it('leaves alone clockwork, changing lengths, short and fast connections', () => {
    const next = luck()
    const shares = () => -12 * Math.log(next())
    expect(
      mines(
        record(
          30,
          28,
          () => 378,
          () => 10,
        ),
      ),
    ).toBe(false)
    expect(mines(record(30, 28, () => 60 + 900 * next(), shares))).toBe(false)
    expect(mines(record(3, 28, () => 378, shares))).toBe(false)
    expect(mines(record(10, 1, () => 3900, shares))).toBe(false)
  })
})

describe('a client that answers push by push', () => {
  const answering = (delayMs: number) => {
    const next = luck()
    const recorder = new Recorder(0)
    for (let ms = 10_000; ms < 30 * 60_000; ms += 5000 - 12_000 * Math.log(next())) {
      recorder.add(1, ms, 198)
      recorder.add(0, ms + delayMs, 1188)
    }
    return recorder
  }

  it('is in a dialogue, and mines no more than one whose messages have nothing to do with the pushes', () => {
    expect(mines(answering(400))).toBe(false)
    expect(mines(answering(3000))).toBe(true)
  })
})

describe('ends', () => {
  const server = { address: '203.0.113.7', port: 443 }
  const host = (i: number) => ({ address: `10.0.0.${i}`, port: 50_000 })

  it('takes the end that connections share for the server, else who seems to have opened it', () => {
    const turned = { ends: [server, host(1)], client: 0 } as const
    const shared = new SharedEnds([turned, { ends: [host(2), server], client: 0 }])
    expect(shared.clientOf(turned)).toBe(1)
    expect(new SharedEnds([turned]).clientOf(turned)).toBe(0)
  })
})

describe('a certificate that is made out for a pool’s whole domain', () => {
  const names = new NameBook((host) => (host === 'pool.example' ? { domain: host, role: 'web' } : null))
  const certificate = { names: ['*.pool.example'], selfSigned: false }
  const namedAt = (port: number) => {
    const ends = [
      { address: '10.0.0.5', port: 50_000 },
      { address: '203.0.113.7', port },
    ] as const
    const unread = new UnreadFlows(names, () => ends)
    unread.follow(0, 0, { hello: null, certificate, named: [] }, 0)
    return unread.finish()[0]?.named
  }

  it('names the pool: its site on a port of the web or of mail, else the host of its machines', () => {
    expect(namedAt(443)).toMatchObject({ by: 'certificate', pool: { host: 'pool.example', role: 'web' } })
    expect(namedAt(993)).toMatchObject({ pool: { role: 'web' } })
    expect(namedAt(14_433)).toMatchObject({ by: 'certificate', pool: { role: 'stratum' } })
  })
})
