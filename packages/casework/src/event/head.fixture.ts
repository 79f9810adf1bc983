import type { EventHead } from './event.js'

/** The head of the n-th event of a day, by a person. For tests. */
export function head(n: number, personId = 'li'): EventHead {
  return {
    id: `e${String(n).padStart(3, '0')}`,
    matterId: 'matter',
    at: new Date(Date.UTC(2022, 7, 19, 1, n)).toISOString(),
    actedOn: '2022-08-19',
    by: { personId, bodyId: 'qingxia-development', role: 'case-officer' },
    override: null,
  }
}
