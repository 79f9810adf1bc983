import { readFileSync } from 'node:fs'
import type { Actor } from '@davylamp/casework'
import { fileSignedPaper, readMatter, type Store } from '@davylamp/store'
import type { CaseRef } from '../records/case-record.js'
import { personOf, today } from '../records/options.js'
import { systemCause } from '../system-cause.js'
import { UsageError } from '../usage-error.js'
import type { PaperOptions } from './paper.js'
import type { PaperRun } from './paper-write.js'

/** `--signed FILE`: the scan of an issued paper goes back to its number, when the hash on it is the paper's own. */
export async function fileSignedScan(
  db: Store['db'],
  { bodyId, caseId }: CaseRef,
  path: string,
  options: PaperOptions,
  { io, say, language }: PaperRun,
): Promise<number> {
  const { number } = options
  const hash = options.hash?.replaceAll(' ', '').toLowerCase()
  if (number === undefined || hash === undefined || !/^([0-9a-f]{16}|[0-9a-f]{64})$/.test(hash))
    throw new UsageError(say('needs-number'))
  const scan = readScan(path, say, language)
  const ref = { bodyId, matter: 'case' as const, matterId: caseId }
  const matter = await readMatter(db, ref)
  const papers = matter.matter === 'case' ? Object.values(matter.status.papers) : []
  const paper = papers.map((one) => one.paper).find((one) => one.number === number)
  if (paper === undefined) {
    io.err(`${say('no-paper', { number })}\n`)
    return 2
  }
  const { paperId, contentSha256 } = paper
  if (!contentSha256.startsWith(hash)) {
    io.err(`${say('other-hash', { number, known: `${contentSha256.slice(0, 8)} ${contentSha256.slice(8, 16)}` })}\n`)
    return 3
  }
  const by: Actor = { personId: personOf(options), bodyId, role: 'case-officer' }
  const filed = await fileSignedPaper(db, ref, { paperId, contentSha256, actedOn: today(), by }, scan)
  if ('refused' in filed) throw new Error(`The paper was there a moment ago: ${filed.refused}`)
  io.out(`${say('filed', { path, number, hash: filed.fileSha256 })}\n`)
  return 0
}

function readScan(path: string, say: PaperRun['say'], language: PaperRun['language']): Buffer {
  try {
    return readFileSync(path)
  } catch (error) {
    throw new UsageError(say('not-read', { path, cause: systemCause(error, language, 'read') }))
  }
}
