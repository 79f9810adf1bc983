import { randomUUID } from 'node:crypto'
import type { Actor } from '@davylamp/casework'
import { shippedLaw } from '@davylamp/law'
import {
  compose,
  type FinalPaper,
  type PaperFacts,
  type PaperKind,
  type PaperProblem,
  printFinal,
} from '@davylamp/papers'
import { issuePaper, readMatter, type Store } from '@davylamp/store'
import type { CaseRef } from '../records/case-record.js'
import { personOf } from '../records/options.js'
import type { PaperOptions } from './paper.js'
import { type Filled, type PaperRun, printerOf, tellProblems, writePaper } from './paper-write.js'

/** `--issue`: the paper gets its number, its code and its entry in the journal, and is written as it was kept. */
export async function issuePaperOf(
  db: Store['db'],
  kind: PaperKind,
  { bodyId, caseId }: CaseRef,
  { body, values, figures = {}, rules = shippedLaw }: Filled,
  facts: PaperFacts,
  options: PaperOptions,
  run: PaperRun,
): Promise<number> {
  const { io, say, language } = run
  const { law, competence } = rules
  const composed = compose(kind, values, { language, body, law, competence, figures, draft: false })
  if ('problems' in composed) return tellProblems(composed.problems, run)
  const ref = { bodyId, matter: 'case' as const, matterId: caseId }
  const replaces = await correctedBy(db, ref, options)
  if (replaces === undefined) {
    io.err(`${say('no-paper', { number: options.corrects ?? '' })}\n`)
    return 2
  }
  const year = Number(composed.on.slice(0, 4))
  const by: Actor = { personId: personOf(options), bodyId, role: 'leader' }
  const order = { paperId: randomUUID(), issuerId: body.bodyId, year, actedOn: composed.on, by, law: rules }
  const printer = printerOf(options, run)
  const finals: FinalPaper[] = []
  const issued = await issuePaper<readonly PaperProblem[]>(db, ref, order, (sequence) => {
    const word = facts.words[body.bodyId] ?? body.name
    const made = printFinal(printer, kind, composed.data, { word, year, sequence, replaces })
    if ('paper' in made) finals.push(made)
    return made
  })
  if ('refused' in issued) return tellProblems(issued.refused, run)
  const { paper, journalSeq } = issued
  const file = finals.at(-1)
  if (file === undefined) throw new Error('A paper was issued that was never printed.')
  const usual = `${caseId}-${kind.id}-${paper.sequence}.pdf`
  const code = writePaper(kind, file.file, file.pages, options.out ?? usual, run)
  io.out(`${say('issued', { number: paper.number, seq: journalSeq, hash: paper.contentSha256 })}\n`)
  return code
}

/** The paper that is corrected: null where none is, undefined where there is no such number. */
async function correctedBy(
  db: Store['db'],
  ref: { readonly bodyId: string; readonly matter: 'case'; readonly matterId: string },
  { corrects }: PaperOptions,
): Promise<{ readonly paperId: string; readonly number: string } | null | undefined> {
  if (corrects === undefined) return null
  const matter = await readMatter(db, ref)
  if (matter.matter !== 'case') return undefined
  return Object.values(matter.status.papers)
    .map(({ paper: { paperId, number } }) => ({ paperId, number }))
    .find(({ number }) => number === corrects)
}
