import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs'

export interface Word {
  readonly text: string
  /** Millimetres from the left and from the top. */
  readonly x: number
  readonly y: number
  readonly width: number
  readonly size: number
}

const millimetre = 72 / 25.4

/** The text of each page with its place, as a reader of the file sees it. */
export async function pagesOf(pdf: Buffer): Promise<Word[][]> {
  const document = await getDocument({ data: new Uint8Array(pdf), useSystemFonts: false, verbosity: 0 }).promise
  const pages: Word[][] = []
  for (let number = 1; number <= document.numPages; number++) {
    const page = await document.getPage(number)
    const [, , , height = 0] = page.view
    const { items } = await page.getTextContent()
    pages.push(
      items.flatMap((item) => {
        if (!('str' in item) || item.str.trim() === '') return []
        const [, , , size = 0, x = 0, y = 0] = item.transform as number[]
        return [
          { text: item.str, x: x / millimetre, y: (height - y) / millimetre, width: item.width / millimetre, size },
        ]
      }),
    )
  }
  await document.destroy()
  return pages
}

/** Each line of a page, from the top: words whose base lines lie together. */
export function linesOf(
  words: readonly Word[],
): { readonly y: number; readonly text: string; readonly words: readonly Word[] }[] {
  const lines: { y: number; words: Word[] }[] = []
  for (const word of words.toSorted((a, b) => a.y - b.y)) {
    const line = lines.at(-1)
    if (line !== undefined && Math.abs(line.y - word.y) < 1) line.words.push(word)
    else lines.push({ y: word.y, words: [word] })
  }
  return lines.map(({ y, words: inLine }) => {
    const sorted = inLine.toSorted((a, b) => a.x - b.x)
    return { y, text: sorted.map(({ text }) => text).join(''), words: sorted }
  })
}
