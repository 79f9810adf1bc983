import { describe, expect, it } from 'vitest'
import { guessDialect, splitRecords } from './dialect.js'

const rows = '00123,2021-05-11,1.5\n00124,2021-05-11,2\n'

describe('guessDialect', () => {
  it.each([',', ';', '\t', '|', '\u0001'])('finds the separator %j', (separator) => {
    const text = `meter_id,date,value\n${rows}`.replaceAll(',', separator)
    expect(guessDialect(text, null)).toEqual({
      separator,
      linesBefore: 1,
      header: ['meter_id', 'date', 'value'],
      columns: 3,
    })
  })

  it('is not misled by decimal commas', () => {
    expect(guessDialect('meter_id;date;a;b\n1;2021-05-11;1,5;2,5\n2;2021-05-11;1,6;2,6\n', null)?.separator).toBe(';')
  })

  it('passes over titles above the header', () => {
    const dialect = guessDialect(`日用电明细\n\n"供电单位：青峡"\n户号,数据日期,电量\n${rows}`, null)
    expect(dialect).toMatchObject({ linesBefore: 4, header: ['户号', '数据日期', '电量'] })
  })

  it('knows bare hours as a header beside known names', () => {
    const hours = Array.from({ length: 24 }, (_, i) => i + 1).join(',')
    expect(guessDialect(`户号,日期,${hours}\n1,2021-05-11${',1'.repeat(24)}\n`, null)?.linesBefore).toBe(1)
  })

  it('sees that the first line is data', () => {
    expect(guessDialect(rows, null)).toMatchObject({ header: null, linesBefore: 0, columns: 3 })
  })

  it('takes prose for no table', () => {
    expect(guessDialect('Dear all,\nthe readings come tomorrow, I hope.\nRegards\n', null)).toBeNull()
  })
})

describe('splitRecords', () => {
  it('keeps separators, quotes and line ends inside quotation marks', () => {
    expect(splitRecords('a,"b,""c""\nd"\r\ne,f\n', ',', 10)).toEqual([
      { cells: ['a', 'b,"c"\nd'], lines: 2 },
      { cells: ['e', 'f'], lines: 1 },
    ])
  })
})
