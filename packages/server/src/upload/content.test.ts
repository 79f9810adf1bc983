import { utils, write } from '@e965/xlsx'
import { expect, it } from 'vitest'
import { hasContent } from './content.js'

it('tells text and workbooks from everything else by what they hold', () => {
  const book = utils.book_new()
  utils.book_append_sheet(book, utils.aoa_to_sheet([['IP']]), 'a')
  const [xlsx, xls] = (['xlsx', 'biff8'] as const).map((bookType) =>
    Buffer.from(write(book, { type: 'buffer', bookType })),
  )
  const text = Buffer.from('IP地址,端口\n1.2.3.4,80\n')
  const wide = Buffer.concat([Buffer.from('fffe', 'hex'), Buffer.from('IP,端口', 'utf16le')])
  const chinese = Buffer.from('495020b5d8d6b7', 'hex')
  for (const one of [text, wide, chinese, Buffer.alloc(0)])
    expect([hasContent(one, 'text'), hasContent(one, 'text-or-workbook')]).toEqual([true, true])
  for (const one of [xlsx, xls])
    expect([hasContent(one, 'text'), hasContent(one, 'text-or-workbook')]).toEqual([false, true])
  const program = Buffer.from('7f454c4602010100', 'hex')
  const picture = Buffer.from('89504e470d0a1a0a0000000d', 'hex')
  for (const one of [
    program,
    picture,
    Buffer.from('MZ\u0090'),
    Buffer.from('%PDF-1.7\n'),
    Buffer.from('a\0b'),
    'text',
    null,
  ])
    expect(hasContent(one, 'text-or-workbook')).toBe(false)
})
