import { editPart, openContainer, partOf } from '../workbook/container.js'
import { columnName, columnNumber, escapedXml, sheetPath, xmlAttribute } from '../workbook/sheet-part.js'
import { countsFrom1904, daySerial, styleKinds, type StyleKind } from './cell-style.js'

/** A cell to be written; columns count from 0, lines from 1. */
export interface FilledCell {
  readonly line: number
  readonly column: number
  /** Written as text, so that nothing in it is ever a formula. */
  readonly text: string
  /** Written instead of the text where the cell takes numbers. */
  readonly number?: number
  /** Local date; written as the sender's own date where the cell has the format of one. */
  readonly date?: string
}

/**
 * Writes cells into sheets of a workbook (XLSX) and leaves everything else as it came: formats, widths, merged cells, other sheets.
 * The parts of the file are edited (ECMA-376, part 1, 18.3), since reading and writing it anew would lose its looks.
 *
 * @param cells by the name of the sheet
 * @returns null when the file has not all these sheets
 */
export async function fillWorkbook(
  file: Uint8Array,
  cells: ReadonlyMap<string, readonly FilledCell[]>,
): Promise<Uint8Array | null> {
  const container = await openContainer()
  const parts = container.read(file, { type: 'buffer' })
  const looks = { kinds: styleKinds(container, parts), from1904: countsFrom1904(container, parts) }
  for (const [name, filled] of cells) {
    const path = sheetPath(container, parts, name)
    if (path === null || partOf(container, parts, path) === null) return null
    const byLine = new Map<number, FilledCell[]>()
    for (const cell of filled) {
      const there = byLine.get(cell.line)
      if (there === undefined) byLine.set(cell.line, [cell])
      else there.push(cell)
    }
    editPart(container, parts, path, (xml) => fillSheet(xml, byLine, looks))
  }
  // sums over cells that are now filled are counted anew when the file is opened
  const calculates = parts.FullPaths.some(
    (path) =>
      /\/xl\/worksheets\/[^/]+\.xml$/.test(path) && /<(?:\w+:)?f[\s>]/.test(partOf(container, parts, path) ?? ''),
  )
  if (calculates) editPart(container, parts, '/xl/workbook.xml', countAnew)
  return container.write(parts, { type: 'buffer', fileType: 'zip', compression: true })
}

interface Looks {
  readonly kinds: readonly StyleKind[]
  readonly from1904: boolean
}

interface Columns {
  /** Style and width in characters of the columns as the sheet states them. */
  styleOf(column: number): string | null
  widthOf(column: number): number
}

/** The place of `calcPr` is behind the names and the sheets (18.2.27). */
function countAnew(xml: string): string {
  const there = /<((?:\w+:)?)calcPr\b([^>]*?)(\/?)>/
  if (there.test(xml))
    return xml.replace(there, (_, prefix: string, attributes: string, end: string) => {
      const kept = attributes.replace(/\sfullCalcOnLoad="[^"]*"/, '')
      return `<${prefix}calcPr${kept} fullCalcOnLoad="1"${end}>`
    })
  const before = ['definedNames', 'externalReferences', 'functionGroups', 'sheets']
  const after = before.map((name) => new RegExp(`</((?:\\w+:)?)${name}>`)).find((tag) => tag.test(xml))
  return after === undefined
    ? xml
    : xml.replace(after, (tag, prefix: string) => `${tag}<${prefix}calcPr fullCalcOnLoad="1"/>`)
}

function fillSheet(xml: string, byLine: ReadonlyMap<number, readonly FilledCell[]>, looks: Looks): string {
  const prefix = /<(\w+:)?sheetData\b/.exec(xml)?.[1] ?? ''
  const columns = columnsOf(xml)
  let line = 0
  let most = 0
  const filled = xml.replace(
    new RegExp(`<${prefix}row\\b([^>]*?)(?:/>|>([\\s\\S]*?)</${prefix}row>)`, 'g'),
    (row: string, attributes: string, inner: string | undefined) => {
      line = Number(/\br="(\d+)"/.exec(attributes)?.[1] ?? line + 1)
      const cells = byLine.get(line)
      if (cells === undefined) return row
      for (const { column } of cells) most = Math.max(most, column)
      // what the row says of its width no longer holds, nor its own height where a text needs more
      const heightPoints = heightNeeded(cells, columns)
      const low = heightPoints > Number(/\sht="([^"]*)"/.exec(attributes)?.[1] ?? usualHeightPoints)
      const bare = attributes.replace(low ? /\s(?:spans|ht|customHeight)="[^"]*"/g : /\sspans="[^"]*"/g, '')
      const kept = low ? `${bare} ht="${heightPoints}" customHeight="1"` : bare
      return `<${prefix}row${kept}>${fillRow(inner ?? '', line, cells, { prefix, columns, looks })}</${prefix}row>`
    },
  )
  return filled.replace(
    /(<(?:\w+:)?dimension ref="[A-Z]+\d+:)([A-Z]+)(\d+")/,
    (all: string, before: string, last: string, after: string) =>
      columnNumber(last) >= most ? all : `${before}${columnName(most)}${after}`,
  )
}

function columnsOf(xml: string): Columns {
  const spans = [...xml.matchAll(/<(?:\w+:)?col\s[^>]*>/g)].map(([tag]) => ({
    from: Number(xmlAttribute(tag, 'min')) - 1,
    to: Number(xmlAttribute(tag, 'max')) - 1,
    style: xmlAttribute(tag, 'style'),
    width: Number(xmlAttribute(tag, 'width') ?? 9),
  }))
  const at = (column: number) => spans.find(({ from, to }) => from <= column && column <= to)
  return {
    styleOf: (column) => (at(column)?.style === '0' ? null : (at(column)?.style ?? null)),
    widthOf: (column) => at(column)?.width ?? 9,
  }
}

const usualHeightPoints = 15

/** Points that the texts of a row need when they wrap within their columns; no more than a sheet allows. */
function heightNeeded(cells: readonly FilledCell[], columns: Columns): number {
  const lines = cells.map(({ column, text }) => {
    let characters = 0
    for (const sign of text) characters += /[\u0000-\u00ff]/.test(sign) ? 1 : 2
    return Math.ceil((characters * 1.1) / Math.max(columns.widthOf(column) - 1, 1))
  })
  return Math.min(Math.max(...lines) * usualHeightPoints, 400)
}

interface RowLooks {
  readonly prefix: string
  readonly columns: Columns
  readonly looks: Looks
}

function fillRow(inner: string, line: number, cells: readonly FilledCell[], row: RowLooks): string {
  const { prefix } = row
  const byColumn = new Map<number, string>()
  let column = -1
  for (const [cell] of inner.matchAll(new RegExp(`<${prefix}c\\b[^>]*?(?:/>|>[\\s\\S]*?</${prefix}c>)`, 'g'))) {
    const name = /\br="([A-Z]+)\d+"/.exec(cell)?.[1]
    column = name === undefined ? column + 1 : columnNumber(name)
    byColumn.set(column, cell)
  }
  for (const cell of cells) {
    const style =
      styleOf(byColumn.get(cell.column)) ??
      row.columns.styleOf(cell.column) ??
      styleOf(byColumn.get(cell.column - 1)) ??
      styleBefore(byColumn, cell.column)
    byColumn.set(cell.column, written(cell, line, style, row))
  }
  return [...byColumn]
    .toSorted(([a], [b]) => a - b)
    .map(([, cell]) => cell)
    .join('')
}

function written({ column, text, number, date }: FilledCell, line: number, style: string | null, row: RowLooks) {
  const { prefix, looks } = row
  const kind = style === null ? 'other' : (looks.kinds[Number(style)] ?? 'other')
  const head = `<${prefix}c r="${columnName(column)}${line}"${style === null ? '' : ` s="${style}"`}`
  const serial = date === undefined || kind !== 'date' ? null : daySerial(date, looks.from1904)
  const value = serial ?? (kind === 'other' && number !== undefined && Number.isFinite(number) ? number : null)
  if (value !== null) return `${head}><${prefix}v>${value}</${prefix}v></${prefix}c>`
  const said = `<${prefix}t xml:space="preserve">${escapedXml(text)}</${prefix}t>`
  return `${head} t="inlineStr"><${prefix}is>${said}</${prefix}is></${prefix}c>`
}

function styleOf(cell: string | undefined): string | null {
  return /^<[\w:]+\b[^>]*?\bs="(\d+)"/.exec(cell ?? '')?.[1] ?? null
}

/** The looks of the nearest cell to the left. */
function styleBefore(cells: ReadonlyMap<number, string>, column: number): string | null {
  for (let at = column - 1; at >= 0; at--) if (cells.has(at)) return styleOf(cells.get(at))
  return null
}
