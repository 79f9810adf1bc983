import { expect, it } from 'vitest'
import { historyOf } from './history-of.js'

const by = { personId: 'p', bodyId: 'b', role: 'screener' } as const
const head = (id: string, at: string) => ({ id, matterId: 'm', at, actedOn: at.slice(0, 10), by, override: null })
const joined = (id: string, at: string) =>
  ({
    ...head(id, at),
    kind: 'finding-joined',
    data: { findingId: id, sense: 'power', verdict: 'suspect', score: 1, mergedBy: { kind: 'site', value: 's' } },
  }) as const

it('tells the latest first, and a scan of many findings in one line', () => {
  const lines = historyOf([
    joined('1', '2022-08-01T01:00:00Z'),
    joined('2', '2022-08-01T01:00:01Z'),
    { ...head('3', '2022-08-02T01:00:00Z'), kind: 'screened', data: { decision: 'keep', why: '热风' } },
    joined('4', '2022-08-03T01:00:00Z'),
  ])
  expect(lines.map(({ kind, count, words }) => [kind, count, words])).toEqual([
    ['finding-joined', 1, ''],
    ['screened', 1, '热风'],
    ['finding-joined', 2, ''],
  ])
})
