import type { PaperData } from '../compose/paper-data.js'
import { writeDocx } from '../docx/write-docx.js'
import type { Printed } from './printer.js'

/** The forms that a paper has: the printed page that is issued, and the editable document of the same blocks. */
export const paperFormats = ['pdf', 'docx'] as const

export type PaperFormat = (typeof paperFormats)[number]

/** A paper that was printed, in one of its forms. */
export async function renderPaper(format: PaperFormat, data: PaperData, printed: Printed): Promise<Uint8Array> {
  return format === 'pdf' ? printed.pdf : writeDocx(data, printed.blocks)
}
