import { newWorkbook } from '@davylamp/report'
import type { Answer } from '../http/route.js'

/** A table as a workbook, to be saved under a name. Its cells are texts: nothing in them is a formula. */
export async function workbookAnswer(rows: readonly (readonly string[])[], name: string): Promise<Answer<Uint8Array>> {
  return bytesAnswer(await newWorkbook(rows, 'Davylamp'), name)
}

/** A workbook, to be saved under a name. */
export function bytesAnswer(bytes: Uint8Array, name: string): Answer<Uint8Array> {
  return { answer: Buffer.from(bytes), headers: { 'content-disposition': `attachment; filename="${name}.xlsx"` } }
}

export const workbookType = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'
