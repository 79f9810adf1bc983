/** A workbook of one sheet with cells of text, for a list that came as text. Nothing in it is a formula. */
export async function newWorkbook(rows: readonly (readonly string[])[], sheetName: string): Promise<Uint8Array> {
  const { utils, write } = await import('@e965/xlsx')
  const sheet = utils.aoa_to_sheet(rows.map((row) => row.map((text) => ({ t: 's', v: text }))))
  const width = Math.max(0, ...rows.map((row) => row.length))
  sheet['!cols'] = Array.from({ length: width }, () => ({ wch: 20 }))
  const book = utils.book_new()
  utils.book_append_sheet(book, sheet, sheetName)
  return write(book, { type: 'buffer', bookType: 'xlsx', compression: true })
}
