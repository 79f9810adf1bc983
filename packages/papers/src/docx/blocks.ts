import {
  AlignmentType,
  HeadingLevel,
  ImageRun,
  type ISpacingProperties,
  LineRuleType,
  Paragraph,
  type Table,
  TextRun,
} from 'docx'
import type { Block } from '../document/block.js'
import type { Looks } from './editable-paper.js'
import type { Face } from './faces.js'
import { a4, characterTwips, linePitchTwips, sizes, twips } from './measures.js'
import { boxes, list } from './tables.js'
import { tail } from './tail.js'

/** A block as paragraphs and tables; what is signed stays with the last of the text, so that no page holds names alone. What belongs to the page (places to sign, the head) is the page's. */
export function written(block: Block, next: Block | undefined, looks: Looks): (Paragraph | Table)[] {
  const { faces, size, head, say } = looks
  const widthTwips = textWidth(looks)
  switch (block.block) {
    case 'title':
      return titleOf(block.text, looks)
    case 'number':
      return head.layout === 'official' || block.text === ''
        ? []
        : [line(block.text, looks, { alignment: AlignmentType.RIGHT })]
    case 'to':
      return [line(`${block.text}${say('colon').trimEnd()}`, looks, {})]
    case 'heading':
      return [heading(block.level, block.text, looks)]
    case 'paragraph':
      return block.text
        .split('\n')
        .map((text) => line(text, looks, { indented: head.lang === 'zh', keepNext: next?.block === 'signed-by' }))
    case 'notice':
      return [line(block.text, looks, { font: faces.subheading, size: Math.min(size, sizes.note) })]
    case 'fields':
      return [boxes(block.rows, widthTwips, looks), gap()]
    case 'table':
      return [list(block.columns, block.rows, widthTwips, looks), gap()]
    case 'signed-by':
      return signed(block.body, block.date, looks)
    case 'figure':
      return figure(block.svg, block.caption, widthTwips, looks)
    case 'tail':
      return [line('', looks, {}), tail(block, widthTwips, looks), end()]
    case 'signatures':
      return []
  }
}

function textWidth({ head }: Looks): number {
  return head.layout === 'official' ? twips(156) : a4.width - twips(28) - twips(22)
}

interface LineLooks {
  readonly font?: Face
  readonly size?: number
  readonly alignment?: (typeof AlignmentType)[keyof typeof AlignmentType]
  readonly indented?: boolean
  readonly rightIndent?: number
  readonly keepNext?: boolean
}

/** A paragraph of running text; on a 公文 it stands on the grid of lines. */
function line(text: string, looks: Looks, more: LineLooks): Paragraph {
  const {
    font = looks.faces.body,
    size = looks.size,
    alignment,
    indented = false,
    rightIndent,
    keepNext = false,
  } = more
  return new Paragraph({
    alignment: alignment ?? AlignmentType.BOTH,
    keepNext,
    // the standard counts 22 lines on every page
    widowControl: looks.head.layout !== 'official',
    spacing: spacingOf(looks),
    indent: {
      // in hundredths of a character, as word processors of the offices keep it
      ...(indented ? { firstLine: looks.size * 20, firstLineChars: 200 } : {}),
      ...(rightIndent === undefined ? {} : { right: rightIndent }),
    },
    children: [new TextRun({ text, font, size })],
  })
}

function spacingOf({ head }: Looks): ISpacingProperties {
  return head.layout === 'official'
    ? { line: linePitchTwips, lineRule: LineRuleType.EXACT, before: 0, after: 0 }
    : { line: 360, lineRule: LineRuleType.AUTO, before: 0, after: 60 }
}

function titleOf(text: string, looks: Looks): Paragraph[] {
  const { head, faces } = looks
  const official = head.layout === 'official'
  const paragraph = new Paragraph({
    heading: HeadingLevel.TITLE,
    alignment: AlignmentType.CENTER,
    keepNext: true,
    spacing: official ? spacingOf(looks) : { before: 60, after: 120 },
    children: [
      new TextRun({ text, font: faces.title, size: official ? sizes.title : 40, color: '000000', characterSpacing: 0 }),
    ],
  })
  const empty = line('', looks, {})
  // two empty lines below the red rule, one below the title
  if (official) return [empty, line('', looks, {}), paragraph, line('', looks, {})]
  const body = new Paragraph({
    alignment: AlignmentType.CENTER,
    children: [new TextRun({ text: head.body, font: faces.plain, size: sizes.small })],
  })
  return head.body === '' ? [paragraph] : [body, paragraph]
}

function heading(level: 1 | 2 | 3, text: string, looks: Looks): Paragraph {
  const { faces, size, head } = looks
  const font = level === 1 ? faces.heading : level === 2 ? faces.subheading : faces.body
  return new Paragraph({
    outlineLevel: level - 1,
    keepNext: true,
    spacing: head.layout === 'official' ? spacingOf(looks) : { before: 160, after: 80 },
    ...(head.layout === 'official' && head.lang === 'zh'
      ? { indent: { firstLine: size * 20, firstLineChars: 200 } }
      : {}),
    children: [new TextRun({ text, font, size })],
  })
}

/** 署名、成文日期: the date four characters in from the right, the body centred over it; never alone on a page. */
function signed(body: string, date: string, looks: Looks): Paragraph[] {
  const em = looks.head.layout === 'official' ? characterTwips : looks.size * 10
  const width = (text: string) =>
    [...text].reduce((sum, sign) => sum + (/[\u0000-\u00ff]/.test(sign) ? 0.5 : 1), 0) * em
  const dateIndent = 4 * em
  const bodyIndent = Math.max(dateIndent + (width(date) - width(body)) / 2, 0)
  const right = (text: string, rightIndent: number, keepNext: boolean) =>
    line(text, looks, { alignment: AlignmentType.RIGHT, rightIndent: Math.round(rightIndent), keepNext })
  const space = line('', looks, { keepNext: true })
  return [space, ...(body === '' ? [] : [right(body, bodyIndent, true)]), right(date, dateIndent, false)]
}

function figure(svg: string, caption: string, widthTwips: number, looks: Looks): Paragraph[] {
  const box = /viewBox="[-\d.]+[ ,]+[-\d.]+[ ,]+([\d.]+)[ ,]+([\d.]+)"/.exec(svg)
  const [wide, high] = [Number(box?.[1] ?? 16), Number(box?.[2] ?? 9)]
  const width = Math.round((widthTwips / 1440) * 96)
  const height = Math.round((width * high) / Math.max(wide, 1))
  return [
    new Paragraph({
      alignment: AlignmentType.CENTER,
      keepNext: true,
      children: [
        new ImageRun({
          type: 'svg',
          data: Buffer.from(svg, 'utf8'),
          transformation: { width, height },
          // for programs that draw no SVG
          fallback: { type: 'png', data: blankPixel },
        }),
      ],
    }),
    new Paragraph({
      alignment: AlignmentType.CENTER,
      children: [new TextRun({ text: caption, font: looks.faces.body, size: sizes.note })],
    }),
  ]
}

const blankPixel = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAQAAAC1HAwCAAAAC0lEQVR42mNk+A8AAQUBAScY42YAAAAASUVORK5CYII=',
  'base64',
)

/** A document ends with a paragraph; this one needs hardly any room, so that it opens no page of its own. */
function end(): Paragraph {
  return new Paragraph({ spacing: { before: 0, after: 0, line: 20, lineRule: LineRuleType.EXACT }, children: [] })
}

function gap(): Paragraph {
  return new Paragraph({ spacing: { before: 0, after: 60, line: 120, lineRule: LineRuleType.EXACT }, children: [] })
}
