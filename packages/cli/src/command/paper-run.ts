import { readFileSync } from 'node:fs'
import {
  noFacts,
  paperFormats,
  paperExample,
  type PaperFacts,
  paperKind,
  paperKinds,
  paperProblem,
  readFacts,
} from '@davylamp/papers'
import { bodyOf } from '../records/options.js'
import { withStore } from '../records/with-store.js'
import { systemCause } from '../system-cause.js'
import { sayRecordsIn } from '../text-records.js'
import { UsageError } from '../usage-error.js'
import type { PaperOptions } from './paper.js'
import { fillPaper } from './paper-fill.js'
import { issuePaperOf } from './paper-issue.js'
import { fileSignedScan } from './paper-signed.js'
import { type PaperRun, writeDraft } from './paper-write.js'

/** `davylamp paper KIND CASE`: a document of a case; 3 where something is missing or wrong in it. */
export async function runPaper(
  name: string | undefined,
  caseId: string | undefined,
  options: PaperOptions,
  run: PaperRun,
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
    return example === null ? 2 : writeDraft(kind, example, format, `${kind.id}-example.${format}`, options, run)
  }
  if (caseId === undefined) throw new UsageError(say('needs-case'))
  const facts = factsOf(options, run)
  const ref = { bodyId: bodyOf(options, sayRecordsIn(language)), caseId }
  return withStore({ options, io, say: sayRecordsIn(language), language }, async ({ db, law }) => {
    if (options.signed !== undefined) return fileSignedScan(db, ref, options.signed, options, run)
    const filled = await fillPaper(db, kind, ref, facts, law.set, options, run)
    if (filled === null) return 2
    if (options.issue === true) return issuePaperOf(db, kind, ref, filled, facts, options, run)
    return writeDraft(kind, filled, format, `${caseId}-${kind.id}.${format}`, options, run)
  })
}

function factsOf({ facts: path }: PaperOptions, { say, language }: PaperRun): PaperFacts {
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
