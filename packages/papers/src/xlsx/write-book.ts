import { strToU8, zipSync } from 'fflate'
import type { ListBook } from './list-book.js'
import { escaped, headLine, listXml, particularsXml } from './sheet-xml.js'
import { stylesXml } from './styles.js'
import { listWord } from './words.js'

const declaration = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main'
const packaged = 'http://schemas.openxmlformats.org/package/2006'
const contentType = 'application/vnd.openxmlformats-officedocument.spreadsheetml'

/** Lists as a workbook (XLSX): a sheet each, the same bytes for the same lists. */
export function writeBook(book: ListBook): Uint8Array {
  const names: string[] = []
  const sheets = book.tables.map((table) => ({ name: sheetName(table.name, names, book), xml: listXml(table, book) }))
  const titles = sheets.map(
    ({ name }, at) =>
      `<definedName name="_xlnm.Print_Titles" localSheetId="${at}">'${escaped(name.replaceAll("'", "''"))}'!$1:$${headLine}</definedName>`,
  )
  if (book.particulars.length > 0)
    sheets.push({ name: sheetName(listWord('particulars', book.lang), names, book), xml: particularsXml(book) })
  const numbered = sheets.map((sheet, at) => ({ ...sheet, number: at + 1 }))
  const parts: Record<string, string> = {
    '[Content_Types].xml': `<Types xmlns="${packaged}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="${contentType}.sheet.main+xml"/><Override PartName="/xl/styles.xml" ContentType="${contentType}.styles+xml"/>${numbered.map(({ number }) => `<Override PartName="/xl/worksheets/sheet${number}.xml" ContentType="${contentType}.worksheet+xml"/>`).join('')}</Types>`,
    '_rels/.rels': `<Relationships xmlns="${packaged}/relationships"><Relationship Id="rId1" Type="${office}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
    'xl/workbook.xml': `<workbook xmlns="${main}" xmlns:r="${office}"><sheets>${numbered.map(({ name, number }) => `<sheet name="${escaped(name)}" sheetId="${number}" r:id="rId${number}"/>`).join('')}</sheets>${titles.length === 0 ? '' : `<definedNames>${titles.join('')}</definedNames>`}</workbook>`,
    'xl/_rels/workbook.xml.rels': `<Relationships xmlns="${packaged}/relationships">${numbered.map(({ number }) => `<Relationship Id="rId${number}" Type="${office}/worksheet" Target="worksheets/sheet${number}.xml"/>`).join('')}<Relationship Id="rId${numbered.length + 1}" Type="${office}/styles" Target="styles.xml"/></Relationships>`,
    'xl/styles.xml': stylesXml(book.lang),
  }
  for (const { number, xml } of numbered) parts[`xl/worksheets/sheet${number}.xml`] = xml
  const files = Object.entries(parts).map(
    ([path, xml]) => [path, strToU8(xml.startsWith('<?xml') ? xml : declaration + xml)] as const,
  )
  return zipSync(Object.fromEntries(files), { mtime: '1980-01-01T00:00:00', level: 6 })
}

/** At most 31 characters, none of those that spreadsheets forbid, and no name twice. */
function sheetName(text: string, taken: string[], { lang }: ListBook): string {
  const base =
    text
      .replaceAll(/[\\/?*[\]:']/g, ' ')
      .trim()
      .slice(0, 27) || listWord('list', lang)
  let name = base
  for (let n = 2; taken.includes(name); n++) name = `${base} ${n}`
  taken.push(name)
  return name
}
