import { describe, expect, it } from 'vitest'
import { judgeUnread } from './judge-unread.js'
import { Recorder } from './recorder.js'
import type { Rhythm } from './rhythm.js'
import type { UnreadFlow } from './unread-flows.js'

const rhythm: Rhythm = {
  durationS: 3600,
  bytesPerS: 20,
  pushes: 60,
  pushesAlike: 1,
  pushGapS: 60,
  pushBytes: 378,
  pushesAnswered: 0.1,
  clientMessages: 100,
  clientAlike: 1,
  clientGapVariation: 1,
}
const quiet: UnreadFlow = {
  ends: [
    { address: '10.0.0.5', port: 50_000 },
    { address: '192.0.2.1', port: 443 },
  ],
  client: 0,
  firstMs: 0,
  lastMs: 0,
  rhythm: null,
  named: null,
  selfSigned: false,
  evidence: [],
  listed: false,
  recorder: new Recorder(0),
}
const alone = { hosts: 1, clearNeighbour: false }
const named = (role: 'stratum' | 'web' | 'proxy') =>
  ({ pool: { domain: 'pool.example', host: 'a.pool.example', role }, by: 'sni' }) as const

describe('what cannot be read', () => {
  it('is suspect by its rhythm alone, by a name alone, by a listed address alone', () => {
    for (const flow of [{ rhythm }, { named: named('stratum') }, { named: named('proxy') }, { listed: true }])
      expect(judgeUnread({ ...quiet, ...flow }, alone).verdict).toBe('suspect')
  })

  it('is probable where two witnesses agree', () => {
    const mining = { ...quiet, rhythm }
    expect(judgeUnread({ ...mining, named: named('stratum') }, alone).verdict).toBe('probable')
    expect(judgeUnread({ ...mining, listed: true }, alone).verdict).toBe('probable')
    expect(judgeUnread(mining, { hosts: 5, clearNeighbour: false }).verdict).toBe('probable')
    expect(judgeUnread(mining, { hosts: 1, clearNeighbour: true }).verdict).toBe('probable')
  })

  it('says of a certificate that is signed by itself no more than that, and only beside the rhythm', () => {
    const codes = (flow: Partial<UnreadFlow>) =>
      judgeUnread({ ...quiet, selfSigned: true, ...flow }, alone).reasons.map(({ code }) => code)
    expect(codes({ rhythm })).toEqual(['network.rhythm', 'network.certificate.self-signed'])
    expect(codes({ listed: true })).toEqual(['network.record.endpoint'])
    expect(judgeUnread({ ...quiet, rhythm, selfSigned: true }, alone).verdict).toBe('suspect')
  })

  it('is related where only a web site is named', () => {
    expect(judgeUnread({ ...quiet, named: named('web') }, alone).verdict).toBe('related')
  })
})
