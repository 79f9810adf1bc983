import { AlignmentType, BorderStyle, Paragraph, TextRun } from 'docx'
import type { Looks } from './editable-paper.js'
import { linePitchTwips, sizes, twips } from './measures.js'

const red = 'C00000'
/** Half points of the name at most. */
const largest = 68

/**
 * 发文机关标志 in red, the number, and the red rule. A letter (函) has its name at the head of the text, a double rule below it and its
 * number to the right; a document has the name 35 mm lower, the number in the middle, and the rule below that.
 */
export function redHead(number: string, title: string, { head, faces, say }: Looks): Paragraph[] {
  const isLetter = head.lang === 'zh' && title.endsWith('函')
  const name = head.lang === 'zh' && !isLetter ? `${head.body}文件` : head.body
  // on one line, however long the name
  const width = [...name].reduce((sum, sign) => sum + (/[\u0000-\u00ff]/.test(sign) ? 0.55 : 1), 0)
  const size = Math.min(largest, Math.floor((twips(156) / 10 / Math.max(width, 1)) * 0.96))
  const rule = (style: 'single' | 'thinThickSmallGap', thickness: number, space: number) => ({
    style: style === 'single' ? BorderStyle.SINGLE : BorderStyle.THICK_THIN_SMALL_GAP,
    size: thickness,
    space,
    color: red,
  })
  const named = new Paragraph({
    alignment: AlignmentType.CENTER,
    spacing: isLetter ? { before: 0, after: 120 } : { before: twips(35) - size * 10, after: linePitchTwips },
    ...(isLetter ? { border: { bottom: rule('thinThickSmallGap', 24, 6) } } : {}),
    children: [new TextRun({ text: name, font: faces.title, size, color: red, characterSpacing: 0 })],
  })
  const numbered = new Paragraph({
    alignment: isLetter ? AlignmentType.RIGHT : AlignmentType.CENTER,
    ...(isLetter ? {} : { border: { bottom: rule('single', 12, 11) } }),
    children: [new TextRun({ text: number === '' ? say('number.draft') : number, font: faces.body, size: sizes.body })],
  })
  return [named, numbered]
}
