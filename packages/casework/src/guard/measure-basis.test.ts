import { describe, expect, it } from 'vitest'
import { codes, grounds, measure } from './guard.fixture.js'

describe('a measure', () => {
  it('names its article where it is an order', () => {
    expect(codes(measure({ kind: 'order-rectification' }), grounds)).toEqual(['measure.no-basis'])
    const repealed = { instrument: 'trading-risk-notice-2021' }
    const order = measure({ kind: 'order-rectification', basis: repealed })
    expect(codes(order, grounds)).toEqual([])
    expect(codes({ ...order, actedOn: '2026-03-01' }, grounds)).toEqual(['measure.basis-refused'])
  })

  it('seizes by law, never by a notice', () => {
    const byNotice = measure({
      kind: 'seal-or-seize',
      bodyId: 'qingxia-police',
      basis: { instrument: 'mining-notice-2021' },
    })
    expect(codes(byNotice, grounds)).toEqual(['compulsion.no-notice'])
    const byLaw = measure({
      kind: 'seal-or-seize',
      bodyId: 'qingxia-police',
      basis: { instrument: 'administrative-compulsion-law', article: '22' },
    })
    expect(codes(byLaw, grounds)).toEqual([])
  })
})
