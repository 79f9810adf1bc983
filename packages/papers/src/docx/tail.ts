import {
  AlignmentType,
  BorderStyle,
  Paragraph,
  RelativeVerticalPosition,
  Table,
  TableAnchorType,
  TableCell,
  TableLayoutType,
  TableRow,
  TextRun,
  WidthType,
} from 'docx'
import type { Block } from '../document/block.js'
import type { Looks } from './editable-paper.js'
import { characterTwips, sizes } from './measures.js'

/** 0.35 mm outside and 0.25 mm between, in eighths of a point. */
const [outer, inner] = [8, 6]

/** 版记 at the foot of the last page, wherever the text ends: number 4, one character in on each side. */
export function tail(
  { copiesTo, printedBy, printedOn }: Extract<Block, { block: 'tail' }>,
  widthTwips: number,
  { faces, say }: Looks,
): Table {
  const [wide, narrow] = [Math.floor(widthTwips * 0.6), Math.floor(widthTwips * 0.4)]
  const none = { style: BorderStyle.NONE, size: 0, color: 'auto' }
  const rule = (size: number) => ({ style: BorderStyle.SINGLE, size, color: '000000' })
  const cell = (text: string, alignment: 'left' | 'right', width: number, span = 1) =>
    new TableCell({
      width: { size: width, type: WidthType.DXA },
      columnSpan: span,
      borders: { left: none, right: none },
      margins: { top: 60, bottom: 60, left: characterTwips, right: characterTwips },
      children: [new Paragraph({ alignment, children: [new TextRun({ text, font: faces.body, size: sizes.small })] })],
    })
  const copies = new TableRow({
    children: [cell(say('copies-to', { names: copiesTo.replace(/[。.]$/, '') }), 'left', wide + narrow, 2)],
  })
  const printed = new TableRow({
    children: [
      cell(printedBy, 'left', wide),
      cell(say('printed-on', { date: printedOn.replace(/印发$/, '') }), 'right', narrow),
    ],
  })
  return new Table({
    width: { size: wide + narrow, type: WidthType.DXA },
    columnWidths: [wide, narrow],
    layout: TableLayoutType.FIXED,
    alignment: AlignmentType.CENTER,
    borders: {
      top: rule(outer),
      bottom: rule(outer),
      insideHorizontal: rule(inner),
      left: none,
      right: none,
      insideVertical: none,
    },
    float: {
      horizontalAnchor: TableAnchorType.MARGIN,
      verticalAnchor: TableAnchorType.MARGIN,
      relativeHorizontalPosition: 'center',
      relativeVerticalPosition: RelativeVerticalPosition.BOTTOM,
    },
    rows: copiesTo === '' ? [printed] : [copies, printed],
  })
}
