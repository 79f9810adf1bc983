import type { Language } from '@davylamp/finding'
import { compose } from '../compose/compose.js'
import type { PaperExample, PaperKind } from '../kind/kind.js'
import type { PaperProblem } from '../problem.js'
import { type Printed, Printer } from '../render/printer.js'

/** One printer for the tests of a file: the faces are loaded once. */
export const printer = new Printer()

interface Setting {
  readonly language?: Language
  readonly figures?: Readonly<Record<string, string>>
}

/** A paper composed; throws with the sentences where it cannot be. */
export function composed(kind: PaperKind, { body, values }: PaperExample, { language = 'zh', figures }: Setting = {}) {
  const made = compose(kind, values, { language, body, draft: true, ...(figures !== undefined && { figures }) })
  if ('problems' in made) throw new Error(made.problems.map(({ en }) => en).join('\n'))
  return made
}

/** The example of a kind, printed; throws with the sentences where it cannot be. */
export function printed(kind: PaperKind, example: PaperExample, setting: Setting = {}): Printed {
  const paper = printer.print(kind, composed(kind, example, setting).data)
  if ('problems' in paper) throw new Error(paper.problems.map(({ en }) => en).join('\n'))
  return paper
}

/** Why the example is not made when some of its values are others. */
export function refused(kind: PaperKind, { body, values }: PaperExample, others: object = {}): readonly PaperProblem[] {
  const made = compose(kind, { ...values, ...others }, { language: 'zh', body, draft: true })
  return 'problems' in made ? made.problems : []
}

export function refusedCodes(kind: PaperKind, example: PaperExample, others: object = {}): string[] {
  return refused(kind, example, others).map(({ code }) => code)
}

/** The running text of a paper: paragraphs and notices. */
export function textOf({ blocks }: Printed): string {
  return blocks.flatMap((one) => (one.block === 'paragraph' || one.block === 'notice' ? [one.text] : [])).join('\n')
}

/** Boxes by their label. */
export function boxesOf({ blocks }: Printed): Readonly<Record<string, string>> {
  const boxes = blocks.flatMap((one) => (one.block === 'fields' ? one.rows.flat() : []))
  return Object.fromEntries(boxes.map(({ label, value }) => [label, value]))
}

/** The rows of the first table, or of one further down. */
export function rowsOf({ blocks }: Printed, index = 0): readonly (readonly string[])[] {
  return blocks.flatMap((one) => (one.block === 'table' ? [one.rows] : []))[index] ?? []
}
