import {
  AlignmentType,
  BorderStyle,
  DocumentGridType,
  Footer,
  Header,
  type ISectionOptions,
  PageNumber,
  Paragraph,
  TabStopType,
  TextRun,
} from 'docx'
import type { Looks } from './editable-paper.js'
import { a4, characterTwips, linePitchTwips, officialMargins, sizes, twips } from './measures.js'

type PageSetup = Pick<ISectionOptions, 'properties' | 'headers' | 'footers'>

/** 公文: 22 lines of 28 characters, the number of the page outside of the text, right on odd pages and left on even ones. */
export function officialPage({ faces }: Looks): PageSetup {
  const number = (alignment: 'left' | 'right') =>
    new Footer({
      children: [
        new Paragraph({
          alignment,
          // one character in from the edge of the text
          indent: { [alignment]: characterTwips },
          children: [new TextRun({ font: faces.plain, size: sizes.small, children: ['— ', PageNumber.CURRENT, ' —'] })],
        }),
      ],
    })
  return {
    properties: {
      page: {
        size: a4,
        // 7 mm below the text
        margin: { ...officialMargins, header: twips(15), footer: officialMargins.bottom - twips(7) - sizes.small * 10 },
      },
      grid: { type: DocumentGridType.LINES, linePitch: linePitchTwips },
    },
    footers: { default: number('right'), even: number('left') },
  }
}

/** Records and forms: the number at the head; at the foot of every page the places to sign and page n of m. */
export function formPage({ head, faces, say }: Looks, places: readonly string[]): PageSetup {
  const run = (text: string) => new TextRun({ text, font: faces.body, size: sizes.list })
  const width = a4.width - twips(28) - twips(22)
  const perLine = Math.min(Math.max(places.length, 1), 3)
  const signing = Array.from({ length: Math.ceil(places.length / perLine) }, (_, row) => {
    const stops = places.slice(row * perLine, (row + 1) * perLine)
    const step = Math.floor(width / perLine)
    return new Paragraph({
      spacing: { after: 100 },
      tabStops: stops.map((_place, at) => ({
        type: TabStopType.LEFT,
        position: step * (at + 1) - (at === perLine - 1 ? 0 : 200),
        leader: 'underscore' as const,
      })),
      children: stops.map(
        (place, at) =>
          new TextRun({
            font: faces.body,
            size: sizes.note,
            text: `${at === 0 ? '' : ' '}${place}${say('colon')}\t`,
          }),
      ),
    })
  })
  const page = new Paragraph({
    alignment: AlignmentType.CENTER,
    children: [
      new TextRun({
        font: faces.body,
        size: sizes.note,
        children: [say('page'), PageNumber.CURRENT, say('of'), PageNumber.TOTAL_PAGES, say('page.end')],
      }),
    ],
  })
  return {
    properties: {
      page: {
        size: a4,
        margin: {
          top: twips(26),
          left: twips(28),
          right: twips(22),
          bottom: twips(places.length > 0 ? 38 : 26),
          header: twips(14),
          footer: twips(12),
        },
      },
    },
    headers: {
      default: new Header({
        children: [
          new Paragraph({
            border: { bottom: { style: BorderStyle.SINGLE, size: 4, space: 2, color: '000000' } },
            tabStops: [{ type: TabStopType.RIGHT, position: width }],
            children: [
              run(head.number === '' ? say('number.draft') : head.number),
              ...(head.seal === null ? [] : [run(`\t${head.seal.short}`)]),
            ],
          }),
        ],
      }),
    },
    footers: { default: new Footer({ children: [...signing, page] }) },
  }
}
