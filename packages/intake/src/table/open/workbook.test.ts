import { utils, write } from '@e965/xlsx'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { type Fixture, fixture } from '../../fixture.js'
import { storedZip } from '../../source/stored-zip.fixture.js'

let at: Fixture
beforeEach(async () => {
  at = await fixture()
})
afterEach(() => at.close())

const hours = Array.from({ length: 24 }, (_, i) => i)

/** A workbook as a supply station sends it: a title, a header of two rows with merged cells, two tables and a note. */
function book(bookType: 'xlsx' | 'biff8'): Buffer {
  const rows: unknown[][] = [
    ['白水台区用户负荷'],
    [],
    ['户号', '数据日期', '倍率', '负荷(kW)'],
    ['', '', '', ...hours.map((hour) => hour + 1)],
    ['0051000001', new Date(Date.UTC(2019, 6, 30)), 20, ...hours.map((hour) => hour / 10)],
    [123456789012345680, new Date(Date.UTC(2019, 6, 30)), 20, ...hours],
  ]
  const sheet = utils.aoa_to_sheet(rows, { cellDates: true, UTC: true })
  const down = (c: number) => ({ s: { r: 2, c }, e: { r: 3, c } })
  sheet['!merges'] = [
    { s: { r: 0, c: 0 }, e: { r: 0, c: 26 } },
    down(0),
    down(1),
    down(2),
    { s: { r: 2, c: 3 }, e: { r: 2, c: 26 } },
  ]
  const made = utils.book_new()
  utils.book_append_sheet(made, sheet, '曲线')
  utils.book_append_sheet(
    made,
    utils.aoa_to_sheet([['客户档案'], ['户号', '用电类别', '合同容量(kVA)'], ['0051000001', '一般工商业', 100]]),
    '档案',
  )
  utils.book_append_sheet(made, utils.aoa_to_sheet([['说明'], ['无']]), '说明')
  return Buffer.from(write(made, { type: 'buffer', bookType }) as Uint8Array)
}

describe('workbooks', () => {
  it.each(['xlsx', 'biff8'] as const)('%s: every sheet is a table of its own', async (bookType) => {
    const path = at.file('没有扩展名', book(bookType))
    const intake = await at.take([path])
    expect(intake.sources.map(({ source, recognisedAs }) => [source, recognisedAs])).toEqual([
      [`${path}!/曲线`, 'workbook:readings'],
      [`${path}!/档案`, 'workbook:customers'],
    ])
    const rows = await at.readings(intake)
    expect(rows).toEqual([
      {
        meter_id: '0051000001',
        day: '2019-07-30',
        kw: hours.map((hour) => expect.closeTo(hour * 2, 4)),
        estimated: false,
      },
    ])
    expect(intake.tables.customers.get('0051000001')).toMatchObject({ category: '一般工商业', capacityKva: 100 })
    expect(intake.problems.map(({ code, line }) => [code, line])).toEqual([
      ['intake.sheet-no-table', undefined],
      ['intake.identifiers-rounded', 6],
    ])
  })

  it('whose parts would fill memory is left alone', async () => {
    const whole = storedZip([
      ['xl/workbook.xml', Buffer.from('<workbook/>')],
      ['xl/worksheets/sheet1.xml', Buffer.alloc(257 * 2 ** 20)],
    ])
    const intake = await at.take([at.file('a.xlsx', whole)])
    expect(intake.problems).toEqual([
      expect.objectContaining({ code: 'intake.workbook-too-large', severity: 'damaged' }),
    ])
  })

  it('that is damaged is named', async () => {
    const whole = book('biff8')
    const intake = await at.take([at.file('a.xls', whole.subarray(0, 600))])
    expect(intake.problems).toEqual([expect.objectContaining({ code: 'intake.workbook-broken', severity: 'damaged' })])
  })
})
