import { writeFileSync } from 'node:fs'
import type { Body } from '@davylamp/casework'
import type { Language } from '@davylamp/finding'
import { type LawSet, shippedLaw } from '@davylamp/law'
import {
  compose,
  type PaperFormat,
  type PaperKind,
  type PaperProblem,
  type PaperValues,
  Printer,
  renderPaper,
} from '@davylamp/papers'
import type { Io } from '../io.js'
import { sayCannotWrite } from '../records/cannot-write.js'
import { usualDataFolder } from '../records/data-folder.js'
import type { SayPaper } from '../text-paper.js'
import { sayRecordsIn } from '../text-records.js'
import type { PaperOptions } from './paper.js'

export interface PaperRun {
  readonly io: Io
  readonly say: SayPaper
  readonly language: Language
}

/** What a paper is made of: the body that issues it and the values of its fields. */
export interface Filled {
  readonly body: Body
  readonly values: PaperValues
  /** What the paper is held against; what is shipped, where no records with a site's own are at hand. */
  readonly rules?: LawSet
  /** SVG by name, where the case has what plots are drawn from. */
  readonly figures?: Readonly<Record<string, string>>
}

/** Faces and templates of the site lie in the data folder. */
export function printerOf({ data }: PaperOptions, { io }: PaperRun): Printer {
  return new Printer({ folder: data ?? usualDataFolder(io.environment) })
}

/** Prints a draft into a file. */
export async function writeDraft(
  kind: PaperKind,
  { body, values, figures = {}, rules: { law, competence } = shippedLaw }: Filled,
  format: PaperFormat,
  usual: string,
  options: PaperOptions,
  run: PaperRun,
): Promise<number> {
  const { io, say, language } = run
  const composed = compose(kind, values, { language, body, law, competence, figures, draft: true })
  if ('problems' in composed) return tellProblems(composed.problems, run)
  const rendered = await renderPaper(format, kind, composed.data, printerOf(options, run))
  if ('problems' in rendered) return tellProblems(rendered.problems, run)
  const code = writePaper(kind, rendered.bytes, rendered.pages, options.out ?? usual, run)
  if (code === 0) io.out(`${say('draft')}\n`)
  return code
}

/** @param pages null for a workbook, which has none */
export function writePaper(
  kind: PaperKind,
  file: Uint8Array,
  pages: number | null,
  path: string,
  run: PaperRun,
): number {
  const { io, say, language } = run
  try {
    writeFileSync(path, file)
  } catch (error) {
    sayCannotWrite(error, path, { io, say: sayRecordsIn(language), language })
    return 2
  }
  const title = kind.title[language]
  io.out(`${pages === null ? say('made-list', { path, title }) : say('made', { path, title, pages })}\n`)
  return 0
}

export function tellProblems(problems: readonly PaperProblem[], { io, language }: PaperRun): number {
  for (const one of problems) io.err(`${one[language]}\n`)
  return 3
}
