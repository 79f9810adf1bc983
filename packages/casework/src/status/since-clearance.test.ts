import type { Finding } from '@davylamp/finding'
import { describe, expect, it } from 'vitest'
import { sinceClearance } from './since-clearance.js'

const finding = (to: string, mining: Finding['mining'] = {}): Finding => ({
  schema: 'davylamp.finding/1',
  id: 'power:1',
  sense: 'power',
  verdict: 'suspect',
  score: 0.9,
  subject: { kind: 'meter', id: 'M1' },
  source: 'a.csv',
  line: null,
  from: '2022-01-01T00:00:00Z',
  to,
  mining,
  reasons: [],
  alternatives: [],
  missing: [],
  evidence: [],
  detector: { name: 'power', version: '1' },
})

describe('sinceClearance', () => {
  const scan = { from: '2022-01-01', to: '2022-11-30' }

  it('takes a load that still runs for a relapse', () => {
    expect(sinceClearance('2022-09-30', { ...scan, findings: [finding('2022-11-30T16:00:00Z')] })).toEqual({
      kind: 'relapse',
      findingId: 'power:1',
      seenOn: '2022-11-30',
    })
  })

  it('does not take the mining that was cleared for a new one', () => {
    const ended = finding('2022-11-30T16:00:00Z', { end: { earliest: '2022-08-19', latest: '2022-08-20' } })
    expect(sinceClearance('2022-09-30', { ...scan, findings: [ended] })).toEqual({
      kind: 'quiet',
      from: '2022-10-01',
      to: '2022-11-30',
    })
  })

  it('says nothing about days that the scan does not cover, and nothing of what is not mining', () => {
    expect(sinceClearance('2022-11-30', { ...scan, findings: [] })).toEqual({ kind: 'not-covered' })
    const related: Finding = { ...finding('2022-11-30T16:00:00Z'), verdict: 'related' }
    expect(sinceClearance('2022-09-30', { ...scan, findings: [related] }).kind).toBe('quiet')
  })
})
