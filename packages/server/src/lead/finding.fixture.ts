import type { Finding } from '@davylamp/finding'

/** A finding at a meter of its own. */
export function meterFinding(n: number, overrides: Partial<Finding> = {}): Finding {
  return {
    schema: 'davylamp.finding/1',
    id: `power:${String(n).padStart(16, '0')}`,
    sense: 'power',
    verdict: 'suspect',
    score: 0.9,
    subject: { kind: 'meter', id: `METER-${n}` },
    source: 'readings.csv',
    line: null,
    from: '2022-07-01T00:00:00.000Z',
    to: '2022-07-31T00:00:00.000Z',
    mining: { powerKw: { low: 10, high: 12 }, onset: { earliest: '2022-07-03', latest: '2022-07-04' } },
    reasons: [],
    alternatives: [],
    missing: [],
    evidence: [],
    detector: { name: 'power', version: '1.0.0' },
    ...overrides,
  }
}

export function linesOf(findings: readonly Finding[]): string {
  return findings.map((finding) => JSON.stringify(finding)).join('\n')
}
