import { type Container, editPart } from '../workbook/container.js'

/** Number formats by which the cells of a form are told apart: the library numbers them in the order of their first use. */
export const headFormat = '0'
export const bodyFormat = '@'

const edge = '<left style="thin"/><right style="thin"/><top style="thin"/><bottom style="thin"/><diagonal/>'
const cellFormats = `<cellXfs count="3"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/><xf numFmtId="49" fontId="1" fillId="2" borderId="1" xfId="0" applyNumberFormat="1" applyFont="1" applyFill="1" applyBorder="1" applyAlignment="1"><alignment vertical="center" wrapText="1"/></xf><xf numFmtId="49" fontId="0" fillId="0" borderId="1" xfId="0" applyNumberFormat="1" applyBorder="1" applyAlignment="1"><alignment vertical="top" wrapText="1"/></xf></cellXfs>`
const fonts =
  '<fonts count="2"><font><sz val="10"/><name val="等线"/><family val="2"/></font><font><b/><sz val="10"/><name val="等线"/><family val="2"/></font></fonts>'
const fills =
  '<fills count="3"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill><fill><patternFill patternType="solid"><fgColor rgb="FFE8E8E4"/><bgColor indexed="64"/></patternFill></fill></fills>'
const borders = `<borders count="2"><border><left/><right/><top/><bottom/><diagonal/></border><border>${edge}</border></borders>`
const frozenHead =
  '<sheetViews><sheetView workbookViewId="0"><pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/></sheetView></sheetViews>'
/** A4, lying, as wide as the sheet; as many pages as it takes. */
const pages =
  '<pageMargins left="0.4" right="0.4" top="0.5" bottom="0.5" header="0.3" footer="0.3"/><pageSetup paperSize="9" orientation="landscape" fitToWidth="1" fitToHeight="0"/><headerFooter><oddFooter>&amp;L&amp;A&amp;R&amp;P / &amp;N</oddFooter></headerFooter>'

/**
 * Makes a workbook a form to print and write on: words wrap, cells have edges, the head stays in sight, A4 lying.
 * The library writes no styles of its own, so the parts of its file (ECMA-376, part 1, 18.3 and 18.8) are edited.
 */
export function printForm(file: Uint8Array, container: Container): Uint8Array {
  const parts = container.read(file, { type: 'buffer' })
  editPart(container, parts, '/xl/styles.xml', (xml) =>
    [
      ['fonts', fonts],
      ['fills', fills],
      ['borders', borders],
      ['cellXfs', cellFormats],
    ].reduce((text, [name = '', to = '']) => replaced(text, new RegExp(`<${name} .*?</${name}>`), to), xml),
  )
  for (const path of parts.FullPaths) {
    const [sheet] = /\/xl\/worksheets\/[^/]+\.xml$/.exec(path) ?? []
    if (sheet === undefined) continue
    editPart(container, parts, sheet, (xml) => {
      const fitted = replaced(xml, /<dimension/, '<sheetPr><pageSetUpPr fitToPage="1"/></sheetPr><dimension')
      const frozen = replaced(fitted, /<sheetViews>.*?<\/sheetViews>/, frozenHead)
      return replaced(frozen, /<ignoredErrors>/, `${pages}<ignoredErrors>`)
    })
  }
  return container.write(parts, { type: 'buffer', fileType: 'zip', compression: true })
}

function replaced(xml: string, pattern: RegExp, to: string): string {
  if (!pattern.test(xml)) throw new TypeError(`the workbook has no ${pattern.source}`)
  return xml.replace(pattern, () => to)
}
