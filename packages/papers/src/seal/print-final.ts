import type { PaperData } from '../compose/paper-data.js'
import type { PaperKind } from '../kind/kind.js'
import type { PaperProblem } from '../problem.js'
import type { Printer } from '../render/printer.js'
import { sayPaperNumber } from '../say/say.js'
import { sealed } from './seal.js'

/** Under which number a paper is issued. */
export interface FinalNumber {
  /** The body's word (机关代字), such as 青节能; its name where it has none. */
  readonly word: string
  readonly year: number
  readonly sequence: number
  /** The paper that it corrects. */
  readonly replaces: { readonly paperId: string; readonly number: string } | null
}

export interface FinalPaper {
  readonly paper: {
    readonly kind: string
    readonly number: string
    readonly language: 'zh' | 'en'
    readonly contentSha256: string
    readonly replaces: string | null
  }
  readonly file: Buffer
  readonly pages: number
}

/** A composed paper printed under its number, with its code; or why it cannot be printed. */
export function printFinal(
  printer: Printer,
  kind: PaperKind,
  data: PaperData,
  { word, year, sequence, replaces }: FinalNumber,
): FinalPaper | { readonly refused: readonly PaperProblem[] } {
  const number = sayPaperNumber({ word, series: kind.series, year, number: sequence })
  const template = printer.template(kind).text
  const final = sealed(data, { number, replaces: replaces?.number ?? '', template })
  const printed = printer.print(kind, final.data)
  if ('problems' in printed) return { refused: printed.problems }
  const { contentSha256 } = final
  const paper = { kind: kind.id, number, language: data.lang, contentSha256, replaces: replaces?.paperId ?? null }
  return { paper, file: printed.pdf, pages: printed.pages }
}
