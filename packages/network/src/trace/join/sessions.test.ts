import { expect, it } from 'vitest'
import type { Binding, Span } from '../observation.js'
import { Sessions } from './sessions.js'

const binding = (span: Span, inside = '10.0.0.5'): Binding => ({
  is: 'binding',
  span,
  transport: 'tcp',
  outside: '203.0.113.8',
  outsidePorts: [1, 1],
  inside,
  insidePort: 2,
  remote: null,
  remotePort: null,
  user: null,
})
const begin = (fromMs: number) => binding({ phase: 'begin', fromMs })
const end = (toMs: number) => binding({ phase: 'end', toMs })

function joined(...records: readonly Binding[]): Span[] {
  const spans: Span[] = []
  const sessions = new Sessions(({ span }) => spans.push(span))
  for (const [line, record] of records.entries()) sessions.take(record, { source: 'x', line })
  sessions.finish()
  return spans
}

it('joins beginnings with ends, whichever comes first', () => {
  const expected = [
    { phase: 'whole', fromMs: 10, toMs: 20 },
    { phase: 'whole', fromMs: 30, toMs: 40 },
  ]
  expect(joined(begin(10), end(20), begin(30), end(40))).toEqual(expected)
  expect(joined(end(40), begin(30), end(20), begin(10)).toReversed()).toEqual(expected)
})

it('hands on what has no other half, and does not open again what was whole', () => {
  expect(joined(begin(10))).toEqual([{ phase: 'begin', fromMs: 10 }])
  expect(joined(end(10))).toEqual([{ phase: 'end', toMs: 10 }])
  expect(joined(end(10), begin(20))).toEqual([
    { phase: 'begin', fromMs: 20 },
    { phase: 'end', toMs: 10 },
  ])
  expect(joined(begin(10), begin(15), end(20))).toEqual([{ phase: 'whole', fromMs: 10, toMs: 20 }])
  const whole = { phase: 'whole', fromMs: 10_000, toMs: 20_000 } as const
  expect(joined(begin(9_500), binding(whole))).toEqual([{ phase: 'whole', fromMs: 9_500, toMs: 20_000 }])
  expect(joined(binding(whole), begin(9_500))).toEqual([whole])
})
