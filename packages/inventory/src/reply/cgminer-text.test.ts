import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { rowOf } from '../machine/row.js'
import { onCgminer } from '../family/said.fixture.js'
import { readCgminerText } from './cgminer-text.js'

describe('readCgminerText', () => {
  it('reads records into sections, and the lists of records under the name of the list', () => {
    const text =
      'STATUS=S,When=1,Code=7,Msg=2 Pool(s),Description=cgminer 3.1|POOL=0,URL=stratum+tcp://a.example:1,User=x.1|POOL=1,URL=b|\0'
    expect(readCgminerText(text)).toEqual({
      STATUS: [{ STATUS: 'S', When: '1', Code: '7', Msg: '2 Pool(s)', Description: 'cgminer 3.1' }],
      POOLS: [
        { POOL: '0', URL: 'stratum+tcp://a.example:1', User: 'x.1' },
        { POOL: '1', URL: 'b' },
      ],
    })
  })

  it('leaves a comma inside a value to the value', () => {
    expect(readCgminerText('STATUS=E,Msg=one, two,Description=x|')).toEqual({
      STATUS: [{ STATUS: 'E', Msg: 'one, two', Description: 'x' }],
    })
  })

  it('is nothing to other texts', () => {
    for (const text of ['', 'NAME=ccminer;VER=2|', '{"STATUS":[]}', 'STATUS=']) expect(readCgminerText(text)).toBeNull()
  })

  it('never fails, whatever follows', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 300 }), (rest) => {
        expect(readCgminerText(`STATUS=S,${rest}`)).not.toBeNull()
      }),
    )
  })

  it('gives rate and pools of firmware that answers JSON with text', () => {
    const row = rowOf(
      null,
      onCgminer({
        summary: 'STATUS=S,Description=cgminer 3.1|SUMMARY,Elapsed=100,GHS 5s=470.50,GHS av=469.00|\0',
        pools: 'STATUS=S,Description=cgminer 3.1|POOL=0,URL=stratum+tcp://a.example:1,Status=Alive,User=x.1|\0',
      }),
    )
    expect(row).toMatchObject({ hashrateHps: 470.5e9, uptimeSec: 100 })
    expect(row.pools).toEqual([{ url: 'stratum+tcp://a.example:1', user: 'x.1', active: true, role: 'mining' }])
  })

  it('is not needed where JSON numbers its records one by one', () => {
    const pool = { URL: 'stratum+tcp://a.example:1', 'Stratum Active': true }
    const { pools } = rowOf(
      null,
      onCgminer({ 'summary+pools': { STATUS0: {}, POOL0: { ...pool, User: 'x.1' }, POOL1: { ...pool, User: 'y.2' } } }),
    )
    expect(pools.map(({ user }) => user)).toEqual(['x.1', 'y.2'])
  })
})
