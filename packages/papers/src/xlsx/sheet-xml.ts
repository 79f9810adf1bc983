import { type ColumnForm, columnForm, dateOf, numberOf } from './column-form.js'
import type { ListBook, ListTable } from './list-book.js'
import { formStyle, style } from './styles.js'
import { listWord } from './words.js'

const head = `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>
<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetPr><pageSetUpPr fitToPage="1"/></sheetPr>`
/** Characters on a line of A4 that lies. */
const lineCharacters = 128
/** Points of a line in a cell. */
const linePoints = 15

/** The line of the heads of a list, from 1: below the title, and who issues it. */
export const headLine = 3

/** A list as a sheet (ECMA-376, part 1, 18.3): A4 lying, as wide as the page, the heads in sight and on every page. */
export function listXml(table: ListTable, book: ListBook): string {
  const { columns, rows } = table
  const last = columnName(columns.length - 1)
  const middle = Math.max(Math.ceil(columns.length / 2), 1)
  const forms = columns.map(({ label }, at) =>
    columnForm(
      label,
      rows.map((row) => row[at] ?? ''),
    ),
  )
  const widths = widthsOf(table)
  const body = rows.map((row, at) => {
    const cells = columns.map((_, column) =>
      dataCell(row[column] ?? '', forms[column] ?? 'text', column, headLine + 1 + at),
    )
    return `<row r="${headLine + 1 + at}">${cells.join('')}</row>`
  })
  const endLine = headLine + 1 + rows.length
  const across = (line: number, from: number, to: number) =>
    to > from ? [`${columnName(from)}${line}:${columnName(to)}${line}`] : []
  const merged = [
    ...across(1, 0, columns.length - 1),
    ...across(2, 0, middle - 1),
    ...across(2, middle, columns.length - 1),
    ...across(endLine, 0, columns.length - 1),
  ]
  const whole = (line: number, text: string, format: number) =>
    columns.map((_, at) => textCell(at === 0 ? text : '', at, line, format)).join('')
  const second = columns
    .map((_, at) => {
      const isLeft = at < middle
      const text = at === 0 ? book.left : at === middle ? book.right : ''
      return textCell(text, at, 2, isLeft ? style.left : style.right)
    })
    .join('')
  const labels = columns.map(({ label }, at) => textCell(label, at, headLine, style.head)).join('')
  return [
    head,
    `<dimension ref="A1:${last}${endLine}"/>`,
    `<sheetViews><sheetView workbookViewId="0"><pane ySplit="${headLine}" topLeftCell="A${headLine + 1}" activePane="bottomLeft" state="frozen"/></sheetView></sheetViews>`,
    `<sheetFormatPr defaultRowHeight="${linePoints}"/>`,
    `<cols>${widths.map((width, at) => `<col min="${at + 1}" max="${at + 1}" width="${width}" customWidth="1"/>`).join('')}</cols>`,
    `<sheetData><row r="1" ht="32" customHeight="1">${whole(1, titleOf(table, book), style.title)}</row>`,
    `<row r="2" ht="20" customHeight="1">${second}</row><row r="${headLine}" ht="${headHeight(table, widths)}" customHeight="1">${labels}</row>`,
    ...body,
    `<row r="${endLine}">${whole(endLine, listWord('end', book.lang), style.end)}</row></sheetData>`,
    merged.length === 0
      ? ''
      : `<mergeCells count="${merged.length}">${merged.map((ref) => `<mergeCell ref="${ref}"/>`).join('')}</mergeCells>`,
    pageXml('landscape', book),
  ].join('')
}

/** What else belongs to the list: a name and its text a line, A4 standing. */
export function particularsXml(book: ListBook): string {
  const valueCharacters = 62
  const rows = book.particulars.map(([label, value], at) => {
    const lines = value
      .split('\n')
      .reduce((sum, line) => sum + Math.max(Math.ceil(charactersOf(line) / valueCharacters), 1), 0)
    const cells = textCell(label, 0, at + 1, style.label) + textCell(value, 1, at + 1, style.value)
    return `<row r="${at + 1}" ht="${Math.min(lines * linePoints + 6, 400)}" customHeight="1">${cells}</row>`
  })
  return [
    head,
    `<sheetViews><sheetView workbookViewId="0"/></sheetViews><sheetFormatPr defaultRowHeight="${linePoints}"/>`,
    `<cols><col min="1" max="1" width="24" customWidth="1"/><col min="2" max="2" width="${valueCharacters + 2}" customWidth="1"/></cols>`,
    `<sheetData>${rows.join('')}</sheetData>`,
    pageXml('portrait', book),
  ].join('')
}

const isList = /(?:清单|台账|表|目录)$|\b(?:list|ledger|register|index|table)\b/i

function titleOf({ name }: ListTable, { title, tables, lang }: ListBook): string {
  // a list is called one already; a decision is not
  if (tables.length < 2 && (title.includes(name) || isList.test(title))) return title
  return lang === 'zh' ? `${title}（${name}）` : `${title} (${name})`
}

function pageXml(orientation: 'landscape' | 'portrait', book: ListBook): string {
  const foot = escaped(listWord('page', book.lang))
  const setup = `<pageSetup paperSize="9" orientation="${orientation}" fitToWidth="1" fitToHeight="0"/>`
  const margins = '<pageMargins left="0.6" right="0.6" top="0.7" bottom="0.75" header="0.3" footer="0.35"/>'
  return `<printOptions horizontalCentered="1"/>${margins}${setup}<headerFooter><oddFooter>&amp;C${foot}</oddFooter></headerFooter></worksheet>`
}

function widthsOf({ columns }: ListTable): number[] {
  const shares = Math.max(
    columns.reduce((sum, { width }) => sum + width, 0),
    1e-9,
  )
  return columns.map(({ width }) => Math.max(Math.round((width / shares) * lineCharacters * 10) / 10, 5))
}

function headHeight({ columns }: ListTable, widths: readonly number[]): number {
  const lines = columns.map(({ label }, at) => Math.ceil(charactersOf(label) / Math.max((widths[at] ?? 5) - 1, 1)))
  return Math.min(Math.max(1, ...lines) * linePoints + 6, 120)
}

/** In half widths, as columns are measured. */
function charactersOf(text: string): number {
  let characters = 0
  for (const sign of text) characters += /[\u0000-\u00ff]/.test(sign) ? 1 : 2
  return characters
}

function dataCell(text: string, form: ColumnForm, column: number, line: number): string {
  const value = form === 'date' ? dateOf(text) : form === 'text' ? null : numberOf(text)
  if (value === null) return textCell(text, column, line, form === 'text' ? formStyle.text : style.end)
  return `<c r="${columnName(column)}${line}" s="${formStyle[form]}"><v>${value}</v></c>`
}

/** Always a text, whatever it begins with: no cell is a formula. */
function textCell(text: string, column: number, line: number, format: number): string {
  const place = `<c r="${columnName(column)}${line}" s="${format}"`
  return text === '' ? `${place}/>` : `${place} t="inlineStr"><is><t xml:space="preserve">${escaped(text)}</t></is></c>`
}

/** `A`, `AB`; columns count from 0. */
function columnName(column: number): string {
  const letter = String.fromCharCode(65 + (column % 26))
  return column < 26 ? letter : columnName(Math.floor(column / 26) - 1) + letter
}

/** A cell holds 32,767 characters; XML 1.0 allows no other control characters. */
export function escaped(text: string): string {
  return text
    .slice(0, 32_767)
    .replaceAll(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g, '\ufffd')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
}
