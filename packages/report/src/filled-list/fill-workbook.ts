import { editPart, type Container, openContainer, type Parts, partOf } from '../workbook/container.js'

/** A cell to be written as text; columns count from 0, lines from 1. */
export interface FilledCell {
  readonly line: number
  readonly column: number
  readonly text: string
}

/**
 * Writes cells into a sheet of a workbook (XLSX) and leaves everything else as it came: formats, widths, merged cells, other sheets.
 * The parts of the file are edited (ECMA-376, part 1, 18.3), since reading and writing it anew would lose its looks.
 *
 * @returns null when the file has no such sheet
 */
export async function fillWorkbook(
  file: Uint8Array,
  sheetName: string,
  cells: readonly FilledCell[],
): Promise<Uint8Array | null> {
  const container = await openContainer()
  const parts = container.read(file, { type: 'buffer' })
  const path = sheetPath(container, parts, sheetName)
  if (path === null) return null
  const byLine = new Map<number, FilledCell[]>()
  for (const cell of cells) byLine.set(cell.line, [...(byLine.get(cell.line) ?? []), cell])
  editPart(container, parts, path, (xml) => fillSheet(xml, byLine))
  return container.write(parts, { type: 'buffer', fileType: 'zip', compression: true })
}

function sheetPath(container: Container, parts: Parts, name: string): string | null {
  const book = partOf(container, parts, '/xl/workbook.xml')
  const links = partOf(container, parts, '/xl/_rels/workbook.xml.rels')
  for (const [tag] of book?.matchAll(/<(?:\w+:)?sheet\s[^>]*>/g) ?? []) {
    if (unescaped(attribute(tag, 'name') ?? '') !== name) continue
    const id = /\b\w+:id="([^"]*)"/.exec(tag)?.[1]
    const link = [...(links?.matchAll(/<Relationship\s[^>]*>/g) ?? [])].find(([text]) => attribute(text, 'Id') === id)
    const target = attribute(link?.[0] ?? '', 'Target')
    if (target === null) return null
    return target.startsWith('/') ? target : `/xl/${target}`
  }
  return null
}

function fillSheet(xml: string, byLine: ReadonlyMap<number, readonly FilledCell[]>): string {
  let line = 0
  let most = 0
  const filled = xml.replace(
    /<row\b([^>]*?)(?:\/>|>([\s\S]*?)<\/row>)/g,
    (row: string, attributes: string, inner: string | undefined) => {
      line = Number(/\br="(\d+)"/.exec(attributes)?.[1] ?? line + 1)
      const cells = byLine.get(line)
      if (cells === undefined) return row
      most = Math.max(most, ...cells.map(({ column }) => column))
      // what the row says of its width and its own height no longer holds
      const kept = attributes.replace(/\s(?:spans|ht|customHeight)="[^"]*"/g, '')
      return `<row${kept}>${fillRow(inner ?? '', line, cells)}</row>`
    },
  )
  return filled.replace(
    /(<dimension ref="[A-Z]+\d+:)([A-Z]+)(\d+")/,
    (all: string, before: string, last: string, after: string) =>
      columnNumber(last) >= most ? all : `${before}${columnName(most)}${after}`,
  )
}

function fillRow(inner: string, line: number, cells: readonly FilledCell[]): string {
  const byColumn = new Map<number, string>()
  let column = -1
  for (const [cell] of inner.matchAll(/<c\b[^>]*?(?:\/>|>[\s\S]*?<\/c>)/g)) {
    const name = /\br="([A-Z]+)\d+"/.exec(cell)?.[1]
    column = name === undefined ? column + 1 : columnNumber(name)
    byColumn.set(column, cell)
  }
  for (const { column: at, text } of cells) {
    const style = styleOf(byColumn.get(at)) ?? styleOf(byColumn.get(at - 1)) ?? styleBefore(byColumn, at)
    const looks = style === null ? '' : ` s="${style}"`
    byColumn.set(
      at,
      `<c r="${columnName(at)}${line}"${looks} t="inlineStr"><is><t xml:space="preserve">${escaped(text)}</t></is></c>`,
    )
  }
  return [...byColumn]
    .toSorted(([a], [b]) => a - b)
    .map(([, cell]) => cell)
    .join('')
}

function styleOf(cell: string | undefined): string | null {
  return /^<c\b[^>]*?\bs="(\d+)"/.exec(cell ?? '')?.[1] ?? null
}

/** The looks of the nearest cell to the left. */
function styleBefore(cells: ReadonlyMap<number, string>, column: number): string | null {
  for (let at = column - 1; at >= 0; at--) if (cells.has(at)) return styleOf(cells.get(at))
  return null
}

function columnNumber(name: string): number {
  let number = 0
  for (const letter of name) number = number * 26 + letter.charCodeAt(0) - 64
  return number - 1
}

function columnName(column: number): string {
  let name = ''
  for (let rest = column + 1; rest > 0; rest = Math.floor((rest - 1) / 26))
    name = String.fromCharCode(65 + ((rest - 1) % 26)) + name
  return name
}

function attribute(tag: string, name: string): string | null {
  return new RegExp(`\\s${name}="([^"]*)"`).exec(tag)?.[1] ?? null
}

/** XML 1.0 allows no other control characters. */
function escaped(text: string): string {
  return text
    .replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g, '\ufffd')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
}

function unescaped(text: string): string {
  return text
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&apos;', "'")
    .replaceAll('&amp;', '&')
}
