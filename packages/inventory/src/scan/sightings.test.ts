import { describe, expect, it } from 'vitest'
import { crossCheck } from '../reconcile/cross-check.js'
import { reconcile } from '../reconcile/counts.js'
import { machineRow } from '../reconcile/rows.fixture.js'
import { sightingsOf } from './sightings.js'

const entry = (kind: string, body: Record<string, unknown>) => ({
  seq: 1,
  at: '2026-06-01T00:00:00.000Z',
  elapsedMs: 0,
  kind,
  body,
  prevSha256: '',
  prevSm3: '',
  sha256: '',
  sm3: '',
})

const entries = [
  entry('host.seen', { address: '10.0.0.1', by: 'pool', servers: ['1.2.3.4:3333'] }),
  entry('report.received', {
    source: '10.0.0.1',
    port: 14235,
    sourceMac: '02:00:00:00:00:01',
    text: '10.0.0.77,02:00:00:00:00:77',
  }),
  entry('report.received', { source: '10.0.0.3', port: 14235, text: 'no report' }),
  entry('host.seen', { address: '192.168.9.9', by: 'port', mac: '02:00:00:00:00:09' }),
  entry('host.seen', { address: 'name.example', by: 'pool' }),
]

describe('sightingsOf', () => {
  it('gives one sighting an address, by who sent and not by what was claimed', () => {
    expect(sightingsOf(entries, '/nowhere')).toEqual([
      { address: '10.0.0.1', mac: '02:00:00:00:00:01', by: 'pool' },
      { address: '192.168.9.9', mac: '02:00:00:00:00:09', by: 'port' },
    ])
  })

  it('makes silence of a seen host worth a row, and names those outside the plan', () => {
    const sightings = sightingsOf(entries, '/nowhere')
    const inScope = (address: string) => address.startsWith('10.')
    const rows = crossCheck([machineRow({ address: '10.0.0.2' })], {
      neighbours: [],
      nameplates: [],
      presses: [],
      sightings,
      inScope,
    })
    expect(rows.map(({ address, state, macSeen }) => [address, state, macSeen])).toEqual([
      ['10.0.0.2', 'identified', null],
      ['10.0.0.1', 'silent', '02:00:00:00:00:01'],
    ])
    expect(rows[1]?.notes.map(({ code }) => code)).toEqual(['note.silent-in-capture'])
    const { gaps } = reconcile(rows, { seenOutside: ['192.168.9.9'] })
    expect(gaps.map(({ code, en }) => [code, en.includes('192.168.9.9')])).toEqual([['gap.seen-outside', true]])
  })
})
