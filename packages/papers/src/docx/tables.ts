import {
  AlignmentType,
  Paragraph,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  TextRun,
  VerticalAlign,
  WidthType,
} from 'docx'
import type { FieldBox, TableColumn } from '../document/block.js'
import { breakable, type Looks } from './editable-paper.js'
import type { Face } from './faces.js'
import { sizes } from './measures.js'

/** Inside of cells, in twips. */
const margins = { top: 60, bottom: 60, left: 80, right: 80 }

interface CellLooks {
  readonly font: Face
  readonly size: number
  readonly bold?: boolean
  readonly centred: boolean
  readonly widthTwips: number
  readonly span?: number
}

/** A cell; a text of several lines has a paragraph for each. */
function cell(text: string, { font, size, bold = false, centred, widthTwips, span = 1 }: CellLooks): TableCell {
  return new TableCell({
    width: { size: widthTwips, type: WidthType.DXA },
    columnSpan: span,
    verticalAlign: VerticalAlign.CENTER,
    margins,
    children: text.split('\n').map(
      (line) =>
        new Paragraph({
          alignment: centred ? AlignmentType.CENTER : AlignmentType.LEFT,
          children: [new TextRun({ text: breakable(line), font, size, bold })],
        }),
    ),
  })
}

function tableOf(widths: readonly number[], rows: TableRow[]): Table {
  const size = widths.reduce((sum, width) => sum + width, 0)
  return new Table({
    width: { size, type: WidthType.DXA },
    columnWidths: [...widths],
    layout: TableLayoutType.FIXED,
    alignment: AlignmentType.CENTER,
    rows,
  })
}

/** Boxes of a form, one or two pairs a row. */
export function boxes(rows: readonly (readonly FieldBox[])[], widthTwips: number, { faces, size }: Looks): Table {
  const label = Math.round(widthTwips * 0.18)
  const value = Math.floor(widthTwips / 2) - label
  const looks = { font: faces.body, size: Math.min(size, sizes.form) }
  const labelOf = (box: FieldBox) => cell(box.label, { ...looks, centred: true, widthTwips: label })
  return tableOf(
    [label, value, label, value],
    rows.map((row) => {
      const [first, second] = row
      const cells =
        first !== undefined && second === undefined
          ? [labelOf(first), cell(first.value, { ...looks, centred: false, widthTwips: value * 2 + label, span: 3 })]
          : row.flatMap((box) => [labelOf(box), cell(box.value, { ...looks, centred: false, widthTwips: value })])
      return new TableRow({ cantSplit: true, children: cells })
    }),
  )
}

/** A list: the head on every page, no row over two pages, the end said. */
export function list(
  columns: readonly TableColumn[],
  rows: readonly (readonly string[])[],
  widthTwips: number,
  { faces, say, head }: Looks,
): Table {
  const shares = columns.reduce((sum, { width }) => sum + width, 0)
  const widths = columns.map(({ width }) => Math.floor((widthTwips * width) / Math.max(shares, 1e-9)))
  const whole = widths.reduce((sum, width) => sum + width, 0)
  const looks = { size: sizes.list, centred: true }
  const row = (texts: readonly string[], font: Face, isHead: boolean) =>
    new TableRow({
      cantSplit: true,
      tableHeader: isHead,
      children: widths.map((width, at) => cell(texts[at] ?? '', { ...looks, font, bold: isHead, widthTwips: width })),
    })
  const end = cell(say('list.end'), { ...looks, font: faces.body, widthTwips: whole, span: Math.max(widths.length, 1) })
  return tableOf(widths, [
    row(
      columns.map(({ label }) => label),
      faces.heading,
      true,
    ),
    ...rows.map((texts) => row(texts, faces.body, false)),
    // what is left of a form is struck out; a letter closes with its signature
    ...(head.layout === 'form' ? [new TableRow({ cantSplit: true, children: [end] })] : []),
  ])
}
