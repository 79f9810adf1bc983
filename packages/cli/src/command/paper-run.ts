import { readFileSync, writeFileSync } from 'node:fs'
import type { Body } from '@davylamp/casework'
import type { Language } from '@davylamp/finding'
import { shippedLaw } from '@davylamp/law'
import {
  caseValues,
  compose,
  noFacts,
  paperFormats,
  type PaperFormat,
  paperExample,
  type PaperFacts,
  paperKind,
  type PaperKind,
  paperKinds,
  type PaperProblem,
  paperProblem,
  type PaperValues,
  Printer,
  readFacts,
  renderPaper,
} from '@davylamp/papers'
import { findBody, type Store } from '@davylamp/store'
import type { Io } from '../io.js'
import { readCaseRecord } from '../records/case-record.js'
import { sayCannotWrite } from '../records/cannot-write.js'
import { bodyOf } from '../records/options.js'
import { withStore } from '../records/with-store.js'
import { systemCause } from '../system-cause.js'
import type { SayPaper } from '../text-paper.js'
import { sayRecordsIn } from '../text-records.js'
import { UsageError } from '../usage-error.js'
import type { PaperOptions } from './paper.js'

interface Run {
  readonly io: Io
  readonly say: SayPaper
  readonly language: Language
}

/** What a paper is made of: the body that issues it and the values of its fields. */
interface Filled {
  readonly body: Body
  readonly values: PaperValues
}

/** `davylamp paper KIND CASE`: a document of a case; 3 where something is missing or wrong in it. */
export async function runPaper(
  name: string | undefined,
  caseId: string | undefined,
  options: PaperOptions,
  run: Run,
): Promise<number> {
  const { io, say, language } = run
  if (options.list === true) {
    const width = Math.max(...paperKinds.map(({ id }) => id.length))
    for (const { id, title } of paperKinds) io.out(`${id.padEnd(width)}  ${title[language]}\n`)
    return 0
  }
  if (name === undefined) throw new UsageError(say('needs-kind'))
  const kind = paperKind(name)
  if (kind === null) throw new UsageError(paperProblem('kind.unknown', null, { kind: name })[language])
  const format = paperFormats.find((one) => one === options.format)
  if (format === undefined)
    throw new UsageError(say('format-unknown', { formats: paperFormats.join(', '), text: options.format }))
  if (options.example === true) {
    const example = paperExample(kind.id)
    return example === null ? 2 : write(kind, example, format, `${kind.id}-example.${format}`, options, run)
  }
  if (caseId === undefined) throw new UsageError(say('needs-case'))
  const facts = factsOf(options, run)
  return withStore({ options, io, say: sayRecordsIn(language), language }, async (store) => {
    const filled = await fill(store, kind, caseId, facts, options, run)
    const usual = `${caseId}-${kind.id}.${format}`
    return filled === null ? 2 : write(kind, filled, format, usual, options, run, store.law.set)
  })
}

function factsOf({ facts: path }: PaperOptions, { say, language }: Run): PaperFacts {
  if (path === undefined) return noFacts
  let json: string
  try {
    json = readFileSync(path, 'utf8')
  } catch (error) {
    throw new UsageError(say('facts-unread', { path, cause: systemCause(error, language, 'read') }))
  }
  const read = readFacts(json)
  if ('wrong' in read) throw new UsageError(say('facts-unread', { path, cause: read.wrong }))
  return read.facts
}

/** What the records and the facts say; null where case or body are not known, which was told. */
async function fill(
  { db }: Store,
  kind: PaperKind,
  caseId: string,
  facts: PaperFacts,
  options: PaperOptions,
  { io, say, language }: Run,
): Promise<Filled | null> {
  const bodyId = bodyOf(options, sayRecordsIn(language))
  const record = await readCaseRecord(db, { bodyId, caseId }, facts)
  if (record === null) {
    io.err(`${say('no-case', { caseId, body: bodyId })}\n`)
    return null
  }
  const issuer = options.as ?? bodyId
  const body = await findBody(db, issuer)
  if (body === null || body.kind === null || body.province === null) {
    io.err(`${say('no-body', { body: issuer })}\n`)
    return null
  }
  const { name, kind: bodyKind, province } = body
  return { body: { bodyId: issuer, name, kind: bodyKind, province }, values: caseValues(kind, record) }
}

async function write(
  kind: PaperKind,
  { body, values }: Filled,
  format: PaperFormat,
  usual: string,
  options: PaperOptions,
  run: Run,
  { law, competence } = shippedLaw,
): Promise<number> {
  const { io, say, language } = run
  const composed = compose(kind, values, { language, body, law, competence, draft: true })
  if ('problems' in composed) return tell(composed.problems, run)
  const printer = new Printer(options.data === undefined ? {} : { folder: options.data })
  const rendered = await renderPaper(format, kind, composed.data, printer)
  if ('problems' in rendered) return tell(rendered.problems, run)
  const path = options.out ?? usual
  try {
    writeFileSync(path, rendered.bytes)
  } catch (error) {
    sayCannotWrite(error, path, { io, say: sayRecordsIn(language), language })
    return 2
  }
  const title = kind.title[language]
  const { pages } = rendered
  io.out(
    `${pages === null ? say('made-list', { path, title }) : say('made', { path, title, pages })}\n${say('draft')}\n`,
  )
  return 0
}

function tell(problems: readonly PaperProblem[], { io, language }: Run): number {
  for (const one of problems) io.err(`${one[language]}\n`)
  return 3
}
