import type { LeadEvent } from '@davylamp/casework'
import type { Finding } from '@davylamp/finding'
import type { MatterRef } from '../repository/events.js'

export const bodyId = 'qingxia-development'
export const leadRef = (matterId: string): MatterRef => ({ bodyId, matter: 'lead', matterId })

/** The head of the n-th event of a day on a lead. */
export function head(matterId: string, n: number, personId = 'li') {
  return {
    id: `e${String(n).padStart(3, '0')}`,
    matterId,
    at: new Date(Date.UTC(2022, 7, 19, 1, n)).toISOString(),
    actedOn: '2022-08-19',
    by: { personId, bodyId, role: 'case-officer' as const },
    override: null,
  }
}

export function registered(matterId: string, n = 1): LeadEvent {
  return { ...head(matterId, n), kind: 'registered', data: { number: `QX-${matterId}`, origin: 'patrol' } }
}

export function assigned(matterId: string, n: number, dueOn: string, personId = 'li'): LeadEvent {
  return { ...head(matterId, n, personId), kind: 'assigned', data: { bodyId, personId, dueOn } }
}

export function meterFinding(n: number, overrides: Partial<Finding> = {}): Finding {
  return {
    schema: 'davylamp.finding/1',
    id: `power:${String(n).padStart(16, '0')}`,
    sense: 'power',
    verdict: 'suspect',
    score: 0.9,
    subject: { kind: 'meter', id: `M${n}` },
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
