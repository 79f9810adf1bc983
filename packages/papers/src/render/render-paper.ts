import type { PaperData } from '../compose/paper-data.js'
import { writeDocx } from '../docx/write-docx.js'
import type { PaperKind } from '../kind/kind.js'
import type { PaperProblem } from '../problem.js'
import { writeXlsx } from '../xlsx/write-xlsx.js'
import type { Printer } from './printer.js'

/** The forms that a paper has: the printed page that is issued, the editable document of the same blocks, its lists as a workbook. */
export const paperFormats = ['pdf', 'docx', 'xlsx'] as const

export type PaperFormat = (typeof paperFormats)[number]

export interface Rendered {
  readonly bytes: Uint8Array
  /** Of the printed page; null for a workbook, which is never printed here and takes lists of any length. */
  readonly pages: number | null
}

/** A paper in one of its forms, or why it cannot be made. */
export async function renderPaper(
  format: PaperFormat,
  kind: PaperKind,
  data: PaperData,
  printer: Pick<Printer, 'print'>,
): Promise<Rendered | { readonly problems: readonly PaperProblem[] }> {
  if (format === 'xlsx') {
    const written = writeXlsx(data)
    return 'problems' in written ? written : { bytes: written, pages: null }
  }
  const printed = printer.print(kind, data)
  if ('problems' in printed) return printed
  const { pages, pdf, blocks } = printed
  return { bytes: format === 'pdf' ? pdf : await writeDocx(data, blocks), pages }
}
