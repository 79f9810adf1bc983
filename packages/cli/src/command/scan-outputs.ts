import { writeFile } from 'node:fs/promises'
import type { Lead } from '@davylamp/casework'
import type { Engine } from '@davylamp/engine'
import type { Finding } from '@davylamp/finding'
import { renderReport, renderWorkList } from '@davylamp/report'
import { writeEvidence } from '../evidence/folder.js'
import type { Io } from '../io.js'
import { holidaysOf } from '../scan/holidays.js'
import type { ScanResult } from '../scan/scan.js'
import type { Say } from '../texts.js'
import { version } from '../version.js'
import { writeCandidates } from '../write/candidates.js'
import { writeFindings } from '../write/findings.js'
import { writeScores } from '../write/scores.js'
import type { ScanOptions } from './scan-options.js'
import { systemCause } from '../system-cause.js'

export interface ScanOutputs {
  readonly options: ScanOptions
  readonly result: ScanResult
  readonly leads: readonly Lead[]
  readonly findings: readonly Finding[]
  readonly startedAt: Date
  /** The zone that times are shown in. */
  readonly zone: string
  readonly engine: Engine
}

/** Writes every file that was asked for; one that can't be written is named, the others are written all the same. */
export async function writeOutputs(outputs: ScanOutputs, io: Io, say: Say): Promise<boolean> {
  const { options, result, leads, findings, engine } = outputs
  const attempts = [
    ['findings', options.findings, (path: string) => writeFindings(path, findings)],
    ['scores', options.scores, (path: string) => writeScores(path, result.scores)],
    ['report', options.report, (path: string) => writeFile(path, renderReport(reportInput(outputs), options.language))],
    [
      'evidence',
      options.evidence,
      (path: string) => writeEvidence(path, findings, result.exhibits, result.captures, engine),
    ],
    [
      'candidates',
      options.candidates,
      async (path: string) => {
        const { rankCandidates } = await import('@davylamp/power')
        await writeCandidates(path, await rankCandidates(engine, result.tables))
      },
    ],
    [
      'worklist',
      options.worklist,
      async (path: string) => writeFile(path, await renderWorkList(leads, result.tables.customers, options.language)),
    ],
  ] as const
  let sound = true
  if (options.candidates !== null && (result.tables.dayEnergy ?? []).length === 0)
    io.err(`${say('result.no-registers')}\n`)
  for (const [what, path, write] of attempts) {
    if (path === null) continue
    try {
      await write(path)
      io.err(`${say('result.wrote', { what: say(`result.what.${what}`), path })}\n`)
    } catch (error) {
      if (!isSystemError(error)) throw error
      sound = false
      io.err(`${say('usage.cannot-write', { path, cause: systemCause(error, say.language, 'write') })}\n`)
    }
  }
  return sound
}

function reportInput({ options, zone, result, leads, startedAt }: ScanOutputs) {
  return {
    version,
    startedAt: startedAt.toISOString(),
    finishedAt: new Date().toISOString(),
    zone,
    sources: result.sources,
    problems: result.problems,
    leads,
    exhibits: result.exhibits,
    scores: result.scores,
    holidays: holidaysOf(options.province !== null, zone),
  }
}

function isSystemError(error: unknown): error is NodeJS.ErrnoException {
  return error instanceof Error && 'code' in error
}
