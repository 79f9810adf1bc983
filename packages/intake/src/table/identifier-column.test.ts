import { openDuckDb } from '@davylamp/engine'
import { tmpdir } from 'node:os'
import { describe, expect, it } from 'vitest'
import { identifierSql, isRoundedSql, isWrappedSql, lostZeros } from './identifier-column.js'

const engine = await openDuckDb({ memoryLimitMb: 64, threads: 1, temporaryFolder: tmpdir() })
const cells = ['0012', "'0012", '\t0012', '="0012"', ' 0012 ', '1.23E+12', 'A-1', "O'Neil", '', '12E5X']

describe('identifiers', () => {
  it('lose only the wrapping of spreadsheets', async () => {
    const values = cells.map((cell) => `('${cell.replaceAll("'", "''")}')`).join(', ')
    const rows = await engine.rows(
      `SELECT ${identifierSql('c')} AS id, ${isRoundedSql('c')} AS rounded, ${isWrappedSql('c')} AS wrapped FROM (VALUES ${values}) t(c)`,
    )
    expect(rows.map((row) => row['id'])).toEqual([
      '0012',
      '0012',
      '0012',
      '0012',
      '0012',
      '1.23E+12',
      'A-1',
      "O'Neil",
      null,
      '12E5X',
    ])
    expect(rows.map((row) => row['wrapped'])).toEqual([
      false,
      true,
      true,
      true,
      false,
      false,
      false,
      false,
      false,
      false,
    ])
    expect(rows.map((row) => row['rounded'])).toEqual([
      false,
      false,
      false,
      false,
      false,
      true,
      false,
      false,
      false,
      false,
    ])
  })
})

describe('lostZeros', () => {
  it('speaks up when lengths tell', () => {
    const lengths = [
      { length: 9, count: 2, startWithZero: 0 },
      { length: 10, count: 90, startWithZero: 0 },
    ]
    expect(lostZeros('a.csv', lengths, '123456789')).toMatchObject({
      code: 'intake.identifiers-lost-zeros',
      params: { count: 2, length: 10 },
    })
  })

  it('stays silent when some still begin with 0, or all are of one length', () => {
    expect(
      lostZeros(
        'a.csv',
        [
          { length: 9, count: 2, startWithZero: 0 },
          { length: 10, count: 90, startWithZero: 9 },
        ],
        '',
      ),
    ).toBeNull()
    expect(lostZeros('a.csv', [{ length: 10, count: 90, startWithZero: 0 }], '')).toBeNull()
  })
})
