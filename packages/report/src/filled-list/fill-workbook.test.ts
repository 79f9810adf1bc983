import { read, utils, write } from '@e965/xlsx'
import { expect, it } from 'vitest'
import { fillWorkbook } from './fill-workbook.js'
import { newWorkbook } from './new-workbook.js'

function workbook(): Uint8Array {
  const book = utils.book_new()
  utils.book_append_sheet(book, utils.aoa_to_sheet([['other']]), '说明')
  const sheet = utils.aoa_to_sheet([
    ['清单'],
    ['IP', '时间', '使用人'],
    ['1.2.3.4', { t: 'n', v: 44_621.5, z: 'yyyy/m/d' }],
    ['1.2.3.5'],
  ])
  sheet['!merges'] = [{ s: { r: 0, c: 0 }, e: { r: 0, c: 2 } }]
  utils.book_append_sheet(book, sheet, 'A & B')
  return write(book, { type: 'buffer', bookType: 'xlsx' })
}

it('writes into the cells that are named and leaves the rest', async () => {
  const filled = await fillWorkbook(
    workbook(),
    new Map([
      [
        'A & B',
        [
          { line: 2, column: 27, text: '追溯结果' },
          { line: 3, column: 2, text: '<张三> & 李四' },
          { line: 3, column: 27, text: '=1+1' },
          { line: 4, column: 1, text: 'x' },
        ],
      ],
    ]),
  )
  const book = read(filled ?? new Uint8Array(), { cellNF: true })
  expect(book.SheetNames).toEqual(['说明', 'A & B'])
  const sheet = book.Sheets['A & B']
  expect(sheet?.['C3']).toMatchObject({ t: 's', v: '<张三> & 李四' })
  expect(sheet?.['AB3']).toMatchObject({ t: 's', v: '=1+1' })
  expect(sheet?.['AB2']).toMatchObject({ v: '追溯结果' })
  expect(sheet?.['B4']).toMatchObject({ v: 'x' })
  expect(sheet?.['B3']).toMatchObject({ v: 44_621.5, z: 'yyyy/m/d' })
  expect(sheet?.['!merges']).toHaveLength(1)
  expect(sheet?.['!ref']).toBe('A1:AB4')
})

it('knows no sheet that is not there', async () => {
  expect(await fillWorkbook(workbook(), new Map([['nowhere', []]]))).toBeNull()
})

it('makes a workbook of texts', async () => {
  const book = read(await newWorkbook([['a', '=1'], ['001']], '清单'))
  expect(book.Sheets['清单']?.['B1']).toMatchObject({ t: 's', v: '=1' })
  expect(book.Sheets['清单']?.['A2']).toMatchObject({ t: 's', v: '001' })
})
