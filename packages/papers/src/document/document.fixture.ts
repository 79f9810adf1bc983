import { competenceMatrix, type CompetenceMatrix } from '@davylamp/law'
import type { Language } from '@davylamp/finding'
import { compose } from '../compose/compose.js'
import type { PaperExample, PaperKind } from '../kind/kind.js'
import { Printer } from '../render/printer.js'

/** One printer for the tests of a file: the faces are loaded once. */
export const printer = new Printer()

/** The example of a kind, printed; throws with the sentences where it cannot be. */
export function printed(
  kind: PaperKind,
  { body, values }: PaperExample,
  { language = 'zh', competence = competenceMatrix }: Partial<Setting> = {},
) {
  const composed = compose(kind, values, { language, body, competence, draft: true })
  if ('problems' in composed) throw new Error(composed.problems.map(({ en }) => en).join('\n'))
  const paper = printer.print(kind, composed.data)
  if ('problems' in paper) throw new Error(paper.problems.map(({ en }) => en).join('\n'))
  return paper
}

interface Setting {
  readonly language: Language
  readonly competence: CompetenceMatrix
}
